CREATE TABLE `care_area_districts` (
	`care_area` text NOT NULL,
	`city_district` text NOT NULL,
	PRIMARY KEY(`care_area`, `city_district`),
	FOREIGN KEY (`care_area`) REFERENCES `care_areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_district`) REFERENCES `city_districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
CREATE TABLE `city_districts` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`merged_into` text,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `city_districts_by_municipality` ON `city_districts` (`municipality`);--> statement-breakpoint
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
	`area` text NOT NULL,
	`as_of` text NOT NULL,
	`count` integer NOT NULL,
	`quality` text NOT NULL,
	`source` text NOT NULL,
	`stated_as_of` text,
	`note` text,
	PRIMARY KEY(`area`, `as_of`)
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`name` text NOT NULL,
	`county_name` text NOT NULL,
	`organization_number` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `role_assignments` (
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