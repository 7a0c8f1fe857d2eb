CREATE TABLE `fixed_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`type` text NOT NULL,
	`practitioner_hsa_id` text,
	`unit` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`patient_informed_on` text,
	`internal_note` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fixed_contact_by_patient` ON `fixed_contact` (`patient_id`,`type`);--> statement-breakpoint
CREATE INDEX `fixed_contact_by_unit` ON `fixed_contact` (`unit`,`patient_id`);--> statement-breakpoint
CREATE INDEX `fixed_contact_by_practitioner` ON `fixed_contact` (`practitioner_hsa_id`,`patient_id`);--> statement-breakpoint
CREATE TABLE `listing` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`health_centre` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listing_by_patient` ON `listing` (`patient_id`);--> statement-breakpoint
CREATE INDEX `listing_by_health_centre` ON `listing` (`health_centre`,`patient_id`);--> statement-breakpoint
CREATE TABLE `municipal_care_enrolment` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	`professions` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrolment_by_patient` ON `municipal_care_enrolment` (`patient_id`);--> statement-breakpoint
CREATE INDEX `enrolment_by_unit` ON `municipal_care_enrolment` (`unit`,`patient_id`);--> statement-breakpoint
CREATE INDEX `enrolment_by_municipality` ON `municipal_care_enrolment` (`municipality`,`patient_id`);--> statement-breakpoint
CREATE TABLE `patient_relation` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`unit` text NOT NULL,
	`employee_hsa_id` text,
	`reason` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `patient_relation_by_patient` ON `patient_relation` (`patient_id`,`unit`);--> statement-breakpoint
CREATE TABLE `residence` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`form` text NOT NULL,
	`care_home_id` text,
	`municipality` text NOT NULL,
	`care_area_id` text,
	`short_term` integer DEFAULT false NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `residence_by_patient` ON `residence` (`patient_id`);--> statement-breakpoint
CREATE INDEX `residence_by_care_home` ON `residence` (`care_home_id`,`patient_id`);--> statement-breakpoint
CREATE INDEX `residence_by_care_area` ON `residence` (`care_area_id`,`patient_id`);--> statement-breakpoint
CREATE INDEX `residence_by_municipality` ON `residence` (`municipality`,`form`,`patient_id`);--> statement-breakpoint
CREATE TABLE `encounter` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`kind` text NOT NULL,
	`profession` text NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	`unit` text NOT NULL,
	`at` text NOT NULL,
	`planned` integer NOT NULL,
	`after_discharge_of` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after_discharge_of`) REFERENCES `inpatient_stay`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `encounter_by_patient` ON `encounter` (`patient_id`,`at`);--> statement-breakpoint
CREATE INDEX `encounter_by_unit` ON `encounter` (`unit`,`at`);--> statement-breakpoint
CREATE INDEX `encounter_by_day` ON `encounter` (`at`);--> statement-breakpoint
CREATE TABLE `medication_review` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`kind` text NOT NULL,
	`performed_by` text NOT NULL,
	`profession` text NOT NULL,
	`unit` text NOT NULL,
	`reviewed_on` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `medication_review_by_patient` ON `medication_review` (`patient_id`,`reviewed_on`);--> statement-breakpoint
CREATE INDEX `medication_review_by_unit` ON `medication_review` (`unit`,`reviewed_on`);--> statement-breakpoint
CREATE TABLE `guardianship` (
	`child_id` text NOT NULL,
	`guardian_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`child_id`, `guardian_id`, `valid_from`),
	FOREIGN KEY (`child_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`guardian_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `guardianship_by_guardian` ON `guardianship` (`guardian_id`);--> statement-breakpoint
CREATE TABLE `patient` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant` text NOT NULL,
	`family_name` text NOT NULL,
	`given_name` text NOT NULL,
	`birth_date` text NOT NULL,
	`sex` text NOT NULL,
	`deceased_on` text,
	`protection` text DEFAULT 'NONE' NOT NULL,
	`registered_municipality` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `patient_identifier` (
	`system` text NOT NULL,
	`value` text NOT NULL,
	`patient_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `patient_identifier_by_value` ON `patient_identifier` (`system`,`value`);--> statement-breakpoint
CREATE INDEX `patient_identifier_by_patient` ON `patient_identifier` (`patient_id`);--> statement-breakpoint
CREATE TABLE `registration` (
	`patient_id` text NOT NULL,
	`municipality` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`patient_id`, `valid_from`),
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `registration_by_municipality` ON `registration` (`municipality`,`patient_id`,`valid_from`,`valid_to`);--> statement-breakpoint
CREATE TABLE `care_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`intent` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text,
	`main_responsible_principal` text,
	`coordinator` text,
	`next_review` text,
	`approved_for_patient` integer DEFAULT false NOT NULL,
	`relatives_involved` integer DEFAULT false NOT NULL,
	`supporting_info` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_plan_by_patient` ON `care_plan` (`patient_id`);--> statement-breakpoint
CREATE INDEX `care_plan_by_type` ON `care_plan` (`type`,`status`,`patient_id`);--> statement-breakpoint
CREATE TABLE `care_plan_activity` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`care_plan_id` text NOT NULL,
	`what` text NOT NULL,
	`responsible_principal` text NOT NULL,
	`responsible_unit` text,
	`due` text,
	`status` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_plan_id`) REFERENCES `care_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_plan_activity_by_plan` ON `care_plan_activity` (`care_plan_id`);--> statement-breakpoint
CREATE INDEX `care_plan_activity_by_unit` ON `care_plan_activity` (`responsible_unit`,`status`,`due`);--> statement-breakpoint
CREATE TABLE `care_plan_goal` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`care_plan_id` text NOT NULL,
	`text` text NOT NULL,
	`achievement` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_plan_id`) REFERENCES `care_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_plan_goal_by_plan` ON `care_plan_goal` (`care_plan_id`);--> statement-breakpoint
CREATE TABLE `sip_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`care_plan_id` text NOT NULL,
	`held_on` text NOT NULL,
	`physician_needed` integer NOT NULL,
	`physician_took_part` integer NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_plan_id`) REFERENCES `care_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sip_meeting_by_plan` ON `sip_meeting` (`care_plan_id`);--> statement-breakpoint
CREATE INDEX `sip_meeting_by_unit` ON `sip_meeting` (`author_unit`,`held_on`);--> statement-breakpoint
CREATE INDEX `sip_meeting_by_day` ON `sip_meeting` (`held_on`);--> statement-breakpoint
CREATE TABLE `block` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`level` text NOT NULL,
	`blocked_unit` text,
	`blocked_provider` text NOT NULL,
	`info_from` text,
	`info_to` text,
	`status` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `block_by_patient` ON `block` (`patient_id`,`status`);--> statement-breakpoint
CREATE TABLE `block_revocation` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`block_id` text NOT NULL,
	`for_unit` text NOT NULL,
	`for_person` text,
	`reason` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`block_id`) REFERENCES `block`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `block_revocation_by_block` ON `block_revocation` (`block_id`);--> statement-breakpoint
CREATE TABLE `consent` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`scope` text NOT NULL,
	`assertion` text NOT NULL,
	`for_unit` text NOT NULL,
	`for_person` text,
	`represented_by` text,
	`reason` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`cancelled_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consent_by_patient` ON `consent` (`patient_id`,`for_unit`);--> statement-breakpoint
CREATE INDEX `consent_by_unit` ON `consent` (`for_unit`);--> statement-breakpoint
CREATE TABLE `discharge_process` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`stay_id` text NOT NULL,
	`municipality` text NOT NULL,
	`municipal_unit` text NOT NULL,
	`health_centre` text,
	`fixed_care_contact` text,
	`need_assessed_at` text,
	`admission_notice_at` text,
	`ready_for_discharge_at` text,
	`ready_notice_at` text,
	`sip_needed` integer NOT NULL,
	`sip_summons_at` text,
	`region_efforts_available` integer DEFAULT true NOT NULL,
	`information_transferred_at` text,
	`discharged_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stay_id`) REFERENCES `inpatient_stay`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `discharge_process_stay_id_unique` ON `discharge_process` (`stay_id`);--> statement-breakpoint
CREATE INDEX `discharge_process_by_patient` ON `discharge_process` (`patient_id`);--> statement-breakpoint
CREATE INDEX `discharge_process_in_progress` ON `discharge_process` (`municipality`) WHERE discharged_at IS NULL;--> statement-breakpoint
CREATE INDEX `discharge_process_by_municipality` ON `discharge_process` (`municipality`,`discharged_at`);--> statement-breakpoint
CREATE INDEX `discharge_process_by_municipal_unit` ON `discharge_process` (`municipal_unit`,`discharged_at`);--> statement-breakpoint
CREATE INDEX `discharge_process_by_health_centre` ON `discharge_process` (`health_centre`,`discharged_at`);--> statement-breakpoint
CREATE TABLE `inpatient_stay` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`clinic` text NOT NULL,
	`admitted_at` text NOT NULL,
	`discharged_at` text,
	`planned` integer NOT NULL,
	`estimated_discharge` text,
	`discharged_to` text,
	`new_or_advanced_needs` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inpatient_stay_by_patient` ON `inpatient_stay` (`patient_id`,`admitted_at`);--> statement-breakpoint
CREATE INDEX `inpatient_stay_by_admission` ON `inpatient_stay` (`admitted_at`,`patient_id`);--> statement-breakpoint
CREATE INDEX `inpatient_stay_by_discharge` ON `inpatient_stay` (`discharged_at`,`patient_id`);--> statement-breakpoint
CREATE INDEX `inpatient_stay_by_clinic` ON `inpatient_stay` (`clinic`,`admitted_at`);--> statement-breakpoint
CREATE TABLE `risk_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`stay_id` text NOT NULL,
	`level` text NOT NULL,
	`assessed_by` text NOT NULL,
	`assessed_at` text NOT NULL,
	`instrument` text,
	`instrument_version` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stay_id`) REFERENCES `inpatient_stay`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `risk_assessment_by_stay` ON `risk_assessment` (`stay_id`,`assessed_at`);--> statement-breakpoint
CREATE INDEX `risk_assessment_by_patient` ON `risk_assessment` (`patient_id`);--> statement-breakpoint
CREATE TABLE `support_episode` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`stay_id` text NOT NULL,
	`risk_assessment_id` text NOT NULL,
	`unit` text NOT NULL,
	`initiated_by` text NOT NULL,
	`health_centre_physician` text,
	`support_physician` text,
	`planning_confirmed_at` text,
	`started_on` text NOT NULL,
	`decided_end` text NOT NULL,
	`first_physician_contact_at` text,
	`ended_on` text,
	`outcome` text,
	`handover_dialogue_at` text,
	`handover_accepted_by` text,
	`handover_accepted_at` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stay_id`) REFERENCES `inpatient_stay`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`risk_assessment_id`) REFERENCES `risk_assessment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_episode_by_patient` ON `support_episode` (`patient_id`);--> statement-breakpoint
CREATE INDEX `support_episode_by_stay` ON `support_episode` (`stay_id`);--> statement-breakpoint
CREATE INDEX `support_episode_by_start` ON `support_episode` (`started_on`);--> statement-breakpoint
CREATE INDEX `support_episode_by_end` ON `support_episode` (`ended_on`);--> statement-breakpoint
CREATE INDEX `support_episode_by_unit` ON `support_episode` (`unit`,`started_on`);--> statement-breakpoint
CREATE INDEX `support_episode_running` ON `support_episode` (`unit`) WHERE ended_on IS NULL;--> statement-breakpoint
CREATE TABLE `support_extension` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`episode_id` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	`reason` text NOT NULL,
	`individual_review` integer NOT NULL,
	`new_end` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`episode_id`) REFERENCES `support_episode`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_extension_by_episode` ON `support_extension` (`episode_id`,`new_end`);