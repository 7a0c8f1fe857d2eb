CREATE TABLE `care_home_physician` (
	`care_home_id` text NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`care_home_id`, `valid_from`),
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practitioner_hsa_id`) REFERENCES `practitioner`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `care_home_places` (
	`care_home_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`places` integer NOT NULL,
	PRIMARY KEY(`care_home_id`, `valid_from`),
	FOREIGN KEY (`care_home_id`) REFERENCES `care_home`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `care_home` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_code` text NOT NULL,
	`municipality_code` text NOT NULL,
	`care_area_id` text,
	`health_centre_hsa_id` text,
	`acute_contact_path` text,
	`dialogue_weekday` text,
	`dialogue_time` text,
	`dialogue_form` text,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`health_centre_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_home_region` ON `care_home` (`region_code`,`id`);--> statement-breakpoint
CREATE INDEX `care_home_municipality` ON `care_home` (`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `care_provider` (
	`hsa_id` text PRIMARY KEY NOT NULL,
	`organization_number` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_code` text NOT NULL,
	`municipality_code` text
);
--> statement-breakpoint
CREATE INDEX `care_provider_region` ON `care_provider` (`region_code`);--> statement-breakpoint
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
	`valid_from` text NOT NULL,
	`valid_to` text,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`care_provider_hsa_id`) REFERENCES `care_provider`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_unit_region` ON `care_unit` (`region_code`,`type`,`hsa_id`);--> statement-breakpoint
CREATE INDEX `care_unit_municipality` ON `care_unit` (`municipality_code`,`type`,`hsa_id`);--> statement-breakpoint
CREATE TABLE `coordination_assignment` (
	`area_kind` text NOT NULL,
	`area_id` text NOT NULL,
	`care_unit_hsa_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`supporter` text,
	PRIMARY KEY(`area_id`, `valid_from`),
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `coordination_assignment_unit` ON `coordination_assignment` (`care_unit_hsa_id`);--> statement-breakpoint
CREATE TABLE `physician_team_area` (
	`team_id` text NOT NULL,
	`care_area_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `care_area_id`),
	FOREIGN KEY (`team_id`) REFERENCES `physician_team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `physician_team_area_area` ON `physician_team_area` (`care_area_id`);--> statement-breakpoint
CREATE TABLE `physician_team_member` (
	`team_id` text NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	`full_time_hundredths` integer NOT NULL,
	PRIMARY KEY(`team_id`, `practitioner_hsa_id`),
	FOREIGN KEY (`team_id`) REFERENCES `physician_team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practitioner_hsa_id`) REFERENCES `practitioner`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
	FOREIGN KEY (`care_provider_hsa_id`) REFERENCES `care_provider`(`hsa_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `physician_team_provider` ON `physician_team` (`care_provider_hsa_id`);--> statement-breakpoint
CREATE TABLE `practitioner` (
	`hsa_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`professions` text NOT NULL,
	`care_unit_hsa_id` text,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`care_unit_hsa_id`) REFERENCES `care_unit`(`hsa_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practitioner_care_unit` ON `practitioner` (`care_unit_hsa_id`);