-- WITHOUT ROWID, which drizzle-kit cannot say: a board reads cells in the order of the key, and each is kept once.
CREATE TABLE `indicator_rollup` (
	`indicator` text NOT NULL,
	`region` text NOT NULL,
	`grouping` text NOT NULL,
	`measure` text NOT NULL,
	`slice` text NOT NULL,
	`held` integer NOT NULL,
	`month` integer NOT NULL,
	`group_id` text NOT NULL,
	`within` text NOT NULL,
	`key` integer NOT NULL,
	`numerator` integer NOT NULL,
	`denominator` integer NOT NULL,
	PRIMARY KEY(`indicator`, `region`, `grouping`, `measure`, `slice`, `held`, `month`, `group_id`, `within`, `key`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `indicator_rollup_definitions` (
	`one` integer PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicator_rollup_version` (
	`indicator` text NOT NULL,
	`region` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`indicator`, `region`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `support_extension_by_patient` ON `support_extension` (`patient_id`);