CREATE TABLE `care_area_districts` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`care_area` text NOT NULL,
	`city_district` text NOT NULL,
	FOREIGN KEY (`care_area`) REFERENCES `care_areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_district`) REFERENCES `city_districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `care_area_districts_by_area` ON `care_area_districts` (`care_area`,`city_district`);--> statement-breakpoint
CREATE TABLE `care_areas` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_areas_by_municipality` ON `care_areas` (`municipality`);--> statement-breakpoint
CREATE TABLE `change` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`version` integer NOT NULL,
	`mutation` text NOT NULL,
	`before` text,
	`after` text NOT NULL,
	`by_subject` text NOT NULL,
	`by_employee` text,
	`by_commission` text,
	`by_unit` text,
	`by_provider` text,
	`request_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `change_by_entity` ON `change` (`entity`,`entity_id`,`version`);--> statement-breakpoint
CREATE TABLE `change_receipt` (
	`subject` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`result` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`subject`, `key`)
);
--> statement-breakpoint
CREATE TABLE `city_districts` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`municipality` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`merged_into` text,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `city_districts_by_municipality` ON `city_districts` (`municipality`);--> statement-breakpoint
CREATE TABLE `collaboration_bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`level` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`note` text,
	`sources` text NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collaboration_bodies_by_region` ON `collaboration_bodies` (`region_code`);--> statement-breakpoint
CREATE TABLE `collaboration_members` (
	`body` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`area` text,
	`all_municipalities` integer NOT NULL,
	`valid_from` text,
	`valid_to` text,
	PRIMARY KEY(`body`, `position`),
	FOREIGN KEY (`body`) REFERENCES `collaboration_bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`short_name` text NOT NULL,
	`name` text NOT NULL,
	`organization_number` text NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `municipalities_by_region` ON `municipalities` (`region_code`);--> statement-breakpoint
CREATE TABLE `population_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`area` text NOT NULL,
	`as_of` text NOT NULL,
	`count` integer NOT NULL,
	`quality` text NOT NULL,
	`source` text NOT NULL,
	`stated_as_of` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `population_figures_by_day` ON `population_figures` (`area`,`as_of`);--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`name` text NOT NULL,
	`county_name` text NOT NULL,
	`organization_number` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `role_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`municipality` text NOT NULL,
	`role` text NOT NULL,
	`scope` text,
	`practitioner` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_assignments_by_municipality` ON `role_assignments` (`municipality`);