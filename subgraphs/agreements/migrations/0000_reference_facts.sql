CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`part_id` text NOT NULL,
	`position` integer NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`from_year` integer,
	`to_year` integer,
	`mapped_to` text NOT NULL,
	`sources` text NOT NULL,
	FOREIGN KEY (`part_id`) REFERENCES `agreement_parts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activities_by_part` ON `activities` (`part_id`);--> statement-breakpoint
CREATE TABLE `agreement_events` (
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`date` text NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`sources` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `position`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agreement_parts` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`letter` text NOT NULL,
	`kind` text NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`sources` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_parts_by_agreement` ON `agreement_parts` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_stages` (
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`status` text NOT NULL,
	`valid_from` text,
	`sources` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `position`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`title_en` text NOT NULL,
	`kind` text NOT NULL,
	`case_number` text,
	`parent_id` text,
	`replaces_id` text,
	`region_code` text,
	`signing_rule` text,
	`decided_on` text,
	`not_before` text,
	`valid_to` text,
	`renewal` text,
	`places_published_on` text,
	`source_document` text NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `agreements_by_region` ON `agreements` (`region_code`);--> statement-breakpoint
CREATE INDEX `agreements_by_parent` ON `agreements` (`parent_id`);--> statement-breakpoint
CREATE INDEX `agreements_by_replaced` ON `agreements` (`replaces_id`);--> statement-breakpoint
CREATE TABLE `clause_versions` (
	`clause_id` text NOT NULL,
	`date` text NOT NULL,
	`label` text NOT NULL,
	`text_sv` text NOT NULL,
	`text_en` text NOT NULL,
	`sources` text NOT NULL,
	PRIMARY KEY(`clause_id`, `date`),
	FOREIGN KEY (`clause_id`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	`text_sv` text NOT NULL,
	`text_en` text NOT NULL,
	`category` text NOT NULL,
	`duty_holder` text NOT NULL,
	`periodicity` text,
	`due_on` text,
	`applies_to_listed_only` integer,
	`patients_per_full_time` integer,
	`sources` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clauses_by_number` ON `clauses` (`agreement_id`,`number`);--> statement-breakpoint
CREATE TABLE `compensation_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`purpose_sv` text NOT NULL,
	`purpose_en` text NOT NULL,
	`amount` text,
	`percent` text,
	`unit_size` integer,
	`year` integer,
	`index_share` text,
	`index_name` text,
	`payer` text,
	`payee` text,
	`account` text,
	`sources` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `compensation_rules_by_agreement` ON `compensation_rules` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `development_areas` (
	`id` text PRIMARY KEY NOT NULL,
	`part_id` text NOT NULL,
	`position` integer NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`sources` text NOT NULL,
	FOREIGN KEY (`part_id`) REFERENCES `agreement_parts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `development_areas_by_part` ON `development_areas` (`part_id`);--> statement-breakpoint
CREATE TABLE `funding_allocations` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL,
	`year` integer NOT NULL,
	`recipient` text NOT NULL,
	`purpose_sv` text NOT NULL,
	`purpose_en` text NOT NULL,
	`amount_msek` text NOT NULL,
	`unallocated_msek` text NOT NULL,
	`sources` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funding_allocations_by_agreement` ON `funding_allocations` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`code` text PRIMARY KEY NOT NULL,
	`short_name` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`numerator` text NOT NULL,
	`denominator` text,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`groupings` text NOT NULL,
	`exclusions` text,
	`status` text NOT NULL,
	`note` text,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_code` text,
	`municipality_code` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `parties_by_agreement` ON `parties` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `parties_by_region` ON `parties` (`region_code`);--> statement-breakpoint
CREATE INDEX `parties_by_municipality` ON `parties` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `signing_decisions` (
	`party_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text,
	`body` text,
	`protocol_ref` text,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_code` text NOT NULL,
	`position` integer NOT NULL,
	`comparator` text NOT NULL,
	`value` text,
	`unit` text NOT NULL,
	`by_date` text,
	`baseline_year` integer,
	`region_code` text,
	`clause_id` text,
	`proposed` integer NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`indicator_code`) REFERENCES `indicators`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause_id`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `targets_by_indicator` ON `targets` (`indicator_code`);