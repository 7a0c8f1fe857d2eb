CREATE TABLE `deviation` (
	`id` text PRIMARY KEY NOT NULL,
	`reported_by` text NOT NULL,
	`reporting_unit_hsa_id` text NOT NULL,
	`concerns_provider_hsa_id` text NOT NULL,
	`other_provider_hsa_id` text NOT NULL,
	`care_home_id` text,
	`description` text NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`opened_at` text NOT NULL,
	`opened_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`concerns_provider_hsa_id`) REFERENCES `care_provider`(`hsa_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_provider_hsa_id`) REFERENCES `care_provider`(`hsa_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deviation_concerns` ON `deviation` (`concerns_provider_hsa_id`,`id`);--> statement-breakpoint
CREATE INDEX `deviation_other` ON `deviation` (`other_provider_hsa_id`,`id`);--> statement-breakpoint
CREATE INDEX `deviation_reporter` ON `deviation` (`reported_by`,`id`);--> statement-breakpoint
CREATE TABLE `collaboration_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`care_home_id` text NOT NULL,
	`health_centre_hsa_id` text NOT NULL,
	`held_on` text NOT NULL,
	`participants` text NOT NULL,
	`minutes_ref` text,
	`recorded_by` text NOT NULL,
	`confirmed_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`health_centre_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collaboration_meeting_one` ON `collaboration_meeting` (`care_home_id`,`kind`,`held_on`);--> statement-breakpoint
CREATE TABLE `coordination_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`area_kind` text NOT NULL,
	`area_id` text NOT NULL,
	`region_code` text NOT NULL,
	`care_unit_hsa_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`supporter` text,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coordination_assignment_day` ON `coordination_assignment` (`area_id`,`valid_from`);--> statement-breakpoint
CREATE INDEX `coordination_assignment_unit` ON `coordination_assignment` (`care_unit_hsa_id`);--> statement-breakpoint
CREATE INDEX `coordination_assignment_region` ON `coordination_assignment` (`region_code`);--> statement-breakpoint
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
CREATE TABLE `care_home_physician` (
	`id` text PRIMARY KEY NOT NULL,
	`care_home_id` text NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practitioner_hsa_id`) REFERENCES `practitioner`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `care_home_physician_day` ON `care_home_physician` (`care_home_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `care_home_places` (
	`id` text PRIMARY KEY NOT NULL,
	`care_home_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`places` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `care_home_places_day` ON `care_home_places` (`care_home_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `care_home_term` (
	`id` text PRIMARY KEY NOT NULL,
	`care_home_id` text NOT NULL,
	`subject` text NOT NULL,
	`contact_path` text,
	`weekday` text,
	`time` text,
	`form` text,
	`valid_from` text NOT NULL,
	`proposed_by` text NOT NULL,
	`agreed` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_home_term_home` ON `care_home_term` (`care_home_id`,`subject`,`valid_from`);--> statement-breakpoint
CREATE TABLE `care_home` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_code` text NOT NULL,
	`municipality_code` text NOT NULL,
	`care_area_id` text,
	`health_centre_hsa_id` text,
	`synthetic` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`health_centre_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_home_region` ON `care_home` (`region_code`,`id`);--> statement-breakpoint
CREATE INDEX `care_home_municipality` ON `care_home` (`municipality_code`,`id`);--> statement-breakpoint
CREATE INDEX `care_home_health_centre` ON `care_home` (`health_centre_hsa_id`);--> statement-breakpoint
CREATE TABLE `on_call_schedule` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`phone` text NOT NULL,
	`shifts` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `on_call_service`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `on_call_schedule_day` ON `on_call_schedule` (`service_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `on_call_service` (
	`id` text PRIMARY KEY NOT NULL,
	`clinic_hsa_id` text NOT NULL,
	`region_code` text NOT NULL,
	`specialty` text NOT NULL,
	`synthetic` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`clinic_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `on_call_service_specialty` ON `on_call_service` (`clinic_hsa_id`,`specialty`);--> statement-breakpoint
CREATE INDEX `on_call_service_region` ON `on_call_service` (`region_code`);--> statement-breakpoint
CREATE TABLE `physician_team_area` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`care_area_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `physician_team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `physician_team_area_one` ON `physician_team_area` (`team_id`,`care_area_id`);--> statement-breakpoint
CREATE INDEX `physician_team_area_area` ON `physician_team_area` (`care_area_id`);--> statement-breakpoint
CREATE TABLE `physician_team_member` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`full_time_hundredths` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `physician_team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practitioner_hsa_id`) REFERENCES `practitioner`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `physician_team_member_day` ON `physician_team_member` (`team_id`,`practitioner_hsa_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `physician_team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`care_provider_hsa_id` text NOT NULL,
	`care_unit_hsa_id` text,
	`round_the_clock` integer,
	`reception_duty` integer,
	`covers_ordinary` integer,
	`covers_special` integer,
	`planned_and_unplanned` integer,
	`synthetic` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_provider_hsa_id`) REFERENCES `care_provider`(`hsa_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `physician_team_provider` ON `physician_team` (`care_provider_hsa_id`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`commission_hsa_id` text PRIMARY KEY NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	`care_unit_hsa_id` text NOT NULL,
	`purpose` text NOT NULL,
	`rights` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`practitioner_hsa_id`) REFERENCES `practitioner`(`hsa_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_practitioner` ON `assignment` (`practitioner_hsa_id`);--> statement-breakpoint
CREATE INDEX `assignment_care_unit` ON `assignment` (`care_unit_hsa_id`);--> statement-breakpoint
CREATE TABLE `care_provider` (
	`hsa_id` text PRIMARY KEY NOT NULL,
	`organization_number` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_code` text NOT NULL,
	`municipality_code` text,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `care_provider_region` ON `care_provider` (`region_code`);--> statement-breakpoint
CREATE INDEX `care_provider_organization` ON `care_provider` (`organization_number`);--> statement-breakpoint
CREATE TABLE `care_unit` (
	`hsa_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`care_provider_hsa_id` text NOT NULL,
	`region_code` text NOT NULL,
	`municipality_code` text NOT NULL,
	`city_district_id` text,
	`hospital` text,
	`phone` text,
	`opening_hours` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`synthetic` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_provider_hsa_id`) REFERENCES `care_provider`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_unit_region` ON `care_unit` (`region_code`,`type`,`hsa_id`);--> statement-breakpoint
CREATE INDEX `care_unit_municipality` ON `care_unit` (`municipality_code`,`type`,`hsa_id`);--> statement-breakpoint
CREATE TABLE `practitioner` (
	`hsa_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`professions` text NOT NULL,
	`care_unit_hsa_id` text,
	`synthetic` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`recorded` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practitioner_care_unit` ON `practitioner` (`care_unit_hsa_id`);