CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`part_id` text NOT NULL,
	`position` integer NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`from_year` integer,
	`to_year` integer,
	`responsible` text NOT NULL,
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
	`measures_total` integer,
	`majority_threshold` integer,
	`source_document` text,
	`sources` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `agreements_by_region` ON `agreements` (`region_code`);--> statement-breakpoint
CREATE INDEX `agreements_by_parent` ON `agreements` (`parent_id`);--> statement-breakpoint
CREATE INDEX `agreements_by_replaced` ON `agreements` (`replaces_id`);--> statement-breakpoint
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
	`topic` text,
	`sources` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
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
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`agreement_id` text NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL,
	`year` integer NOT NULL,
	`recipient` text NOT NULL,
	`purpose_sv` text NOT NULL,
	`purpose_en` text NOT NULL,
	`amount_msek` text NOT NULL,
	`decision_ref` text,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `funding_allocations_by_agreement` ON `funding_allocations` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_code` text,
	`municipality_code` text,
	`must_decide` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
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
CREATE TABLE `document_facts` (
	`agreement_id` text NOT NULL,
	`section` text NOT NULL,
	`position` integer NOT NULL,
	`text_sv` text NOT NULL,
	`text_en` text NOT NULL,
	`details` text NOT NULL,
	`sources` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `section`, `position`)
);
--> statement-breakpoint
CREATE TABLE `implementation_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`preliminary` integer NOT NULL,
	`held_together_by` text NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `implementation_plans_by_agreement` ON `implementation_plans` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`position` integer NOT NULL,
	`phase_sv` text NOT NULL,
	`phase_en` text NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`track` text NOT NULL,
	`due_on` text,
	`deliverables` text NOT NULL,
	`sources` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `implementation_plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestones_by_plan` ON `milestones` (`plan_id`);--> statement-breakpoint
CREATE TABLE `procurement_options` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text NOT NULL,
	`holder` text NOT NULL,
	`exclusive` integer NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `procurement_options_by_agreement` ON `procurement_options` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `indicator_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`region_code` text NOT NULL,
	`decided_on` text NOT NULL,
	`decision_ref` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`code` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`owner` text,
	`region_code` text,
	`short_name` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`numerator` text NOT NULL,
	`denominator` text,
	`exclusions` text,
	`note` text,
	`period` text NOT NULL,
	`groupings` text NOT NULL,
	`measures` text NOT NULL,
	`slices` text NOT NULL,
	`window_days` integer NOT NULL,
	`status` text NOT NULL,
	`example` text,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
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
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `targets_by_indicator` ON `targets` (`indicator_code`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`code` text PRIMARY KEY NOT NULL,
	`organisation_number` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agreement_periods` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`agreement_id` text NOT NULL,
	`care_home_id` text NOT NULL,
	`year` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`places` integer NOT NULL,
	`published_on` text NOT NULL,
	`terms` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_periods_by_year` ON `agreement_periods` (`agreement_id`,`care_home_id`,`year`);--> statement-breakpoint
CREATE INDEX `agreement_periods_by_home` ON `agreement_periods` (`care_home_id`);--> statement-breakpoint
CREATE TABLE `compensation_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`rule_id` text NOT NULL,
	`year` integer NOT NULL,
	`amount` text,
	`basis` text,
	`rounding` text,
	`decision_ref` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `compensation_settings_by_year` ON `compensation_settings` (`rule_id`,`year`);--> statement-breakpoint
CREATE TABLE `index_values` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`rule_id` text NOT NULL,
	`year` integer NOT NULL,
	`percent` text NOT NULL,
	`source` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `index_values_by_year` ON `index_values` (`rule_id`,`year`);--> statement-breakpoint
CREATE TABLE `option_arguments` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`option_id` text NOT NULL,
	`party_code` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `option_arguments_by_option` ON `option_arguments` (`option_id`);--> statement-breakpoint
CREATE TABLE `procurement_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`option_id` text NOT NULL,
	`reason` text NOT NULL,
	`accepted_conflicts` text NOT NULL,
	`decided_on` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `progress_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`party_code` text NOT NULL,
	`status` text NOT NULL,
	`as_of` text NOT NULL,
	`earlier` text NOT NULL,
	`note` text,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `progress_reports_by_subject` ON `progress_reports` (`subject_id`);--> statement-breakpoint
CREATE TABLE `competence_supply` (
	`region_code` text NOT NULL,
	`profession` text NOT NULL,
	`as_of` text NOT NULL,
	`needed` text NOT NULL,
	`filled` text NOT NULL,
	`synthetic` integer NOT NULL,
	PRIMARY KEY(`region_code`, `profession`, `as_of`)
);
--> statement-breakpoint
CREATE TABLE `competences` (
	`clause_id` text NOT NULL,
	`date` text NOT NULL,
	`profession` text NOT NULL,
	`responsible` text NOT NULL,
	`sources` text NOT NULL,
	PRIMARY KEY(`clause_id`, `date`, `profession`)
);
--> statement-breakpoint
CREATE TABLE `escalated_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`agreement_id` text NOT NULL,
	`title_sv` text NOT NULL,
	`title_en` text,
	`raised_on` text NOT NULL,
	`party_id` text,
	`question` text,
	`facts` text,
	`region_perspective` text,
	`municipal_perspective` text,
	`proposal` text,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `escalated_questions_by_agreement` ON `escalated_questions` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`agreement_id` text NOT NULL,
	`year` integer NOT NULL,
	`party_id` text NOT NULL,
	`held_on` text NOT NULL,
	`summary` text NOT NULL,
	`protocol_ref` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_ups_by_year` ON `follow_ups` (`agreement_id`,`year`,`party_id`);--> statement-breakpoint
CREATE TABLE `published_wordings` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`clause_id` text NOT NULL,
	`date` text NOT NULL,
	`label` text NOT NULL,
	`text_sv` text NOT NULL,
	`text_en` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `published_wordings_by_day` ON `published_wordings` (`clause_id`,`date`);--> statement-breakpoint
CREATE TABLE `recorded_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`agreement_id` text NOT NULL,
	`party_id` text NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text NOT NULL,
	`body` text NOT NULL,
	`protocol_ref` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recorded_decisions_by_day` ON `recorded_decisions` (`party_id`,`decided_on`);--> statement-breakpoint
CREATE TABLE `recorded_stages` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`agreement_id` text NOT NULL,
	`status` text NOT NULL,
	`valid_from` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `recorded_stages_by_agreement` ON `recorded_stages` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `referral_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`referral_id` text NOT NULL,
	`party_id` text NOT NULL,
	`grade` text NOT NULL,
	`text` text NOT NULL,
	`comments` text NOT NULL,
	`submitted_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referral_responses_by_party` ON `referral_responses` (`referral_id`,`party_id`);--> statement-breakpoint
CREATE TABLE `referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	`agreement_id` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `referrals_by_agreement` ON `referrals` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `signing_options` (
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`rule` text NOT NULL,
	`text_sv` text NOT NULL,
	`text_en` text NOT NULL,
	`recommendation` text,
	`sources` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `position`)
);
--> statement-breakpoint
CREATE TABLE `escalation_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`deviation_id` text,
	`agreement_id` text NOT NULL,
	`clause_id` text NOT NULL,
	`opening_party_id` text NOT NULL,
	`other_party_id` text NOT NULL,
	`step` text NOT NULL,
	`opened_at` text NOT NULL,
	`step_since` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `escalation_cases_by_deviation` ON `escalation_cases` (`deviation_id`);--> statement-breakpoint
CREATE INDEX `escalation_cases_by_opening_party` ON `escalation_cases` (`opening_party_id`);--> statement-breakpoint
CREATE INDEX `escalation_cases_by_other_party` ON `escalation_cases` (`other_party_id`);--> statement-breakpoint
CREATE TABLE `escalation_events` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`from_step` text,
	`to_step` text NOT NULL,
	`at` text NOT NULL,
	`by_subject` text NOT NULL,
	`by_employee` text NOT NULL,
	`by_level` text NOT NULL,
	`by_party_id` text NOT NULL,
	`reason` text NOT NULL,
	`minutes_ref` text,
	`amount` text,
	`payer_party_id` text,
	FOREIGN KEY (`case_id`) REFERENCES `escalation_cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `escalation_events_by_case` ON `escalation_events` (`case_id`,`position`);