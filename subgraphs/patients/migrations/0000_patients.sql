CREATE TABLE `care_team` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`participants` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_team_by_patient` ON `care_team` (`patient_id`);--> statement-breakpoint
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
CREATE TABLE `access_alert` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`organisation_number` text NOT NULL,
	`step` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_alert_by_organisation` ON `access_alert` (`organisation_number`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `block_disclosure` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`basis` text NOT NULL,
	`reason` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `block_disclosure_by_patient` ON `block_disclosure` (`patient_id`,`author_unit`);--> statement-breakpoint
CREATE TABLE `block_lift_request` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`blocking_provider` text NOT NULL,
	`for_unit` text NOT NULL,
	`for_person` text NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`until` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `block_lift_request_by_provider` ON `block_lift_request` (`blocking_provider`,`status`);--> statement-breakpoint
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
CREATE TABLE `experience` (
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
	`instrument` text NOT NULL,
	`answers` text NOT NULL,
	`answered_on` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`episode_id`) REFERENCES `support_episode`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `experience_by_patient` ON `experience` (`patient_id`);--> statement-breakpoint
CREATE INDEX `experience_by_episode` ON `experience` (`episode_id`,`instrument`);--> statement-breakpoint
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
CREATE TABLE `log_check` (
	`id` text PRIMARY KEY NOT NULL,
	`sample_id` text NOT NULL,
	`unit` text NOT NULL,
	`scope` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text,
	`checked_at` text NOT NULL,
	`checked_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`sample_id`) REFERENCES `log_sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `log_check_by_unit` ON `log_check` (`unit`,`checked_at`,`id`);--> statement-breakpoint
CREATE INDEX `log_check_by_sample` ON `log_check` (`sample_id`);--> statement-breakpoint
CREATE TABLE `log_sample` (
	`id` text PRIMARY KEY NOT NULL,
	`unit` text NOT NULL,
	`scope` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`share` text NOT NULL,
	`population` integer NOT NULL,
	`seed` text NOT NULL,
	`up_to_row` integer NOT NULL,
	`up_to_hash` text NOT NULL,
	`rows` text NOT NULL,
	`drawn_at` text NOT NULL,
	`drawn_by` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `log_sample_by_unit` ON `log_sample` (`unit`,`drawn_at`,`id`);--> statement-breakpoint
CREATE TABLE `guardianship` (
	`child_id` text NOT NULL,
	`guardian_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`child_agreed_on` text,
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
	`addresses` text DEFAULT '[]' NOT NULL,
	`participating_units` text DEFAULT '[]' NOT NULL,
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
	`social_service` integer DEFAULT false NOT NULL,
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
	`patients_own_words` text,
	`target` text,
	`achievement` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_plan_id`) REFERENCES `care_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_plan_goal_by_plan` ON `care_plan_goal` (`care_plan_id`);--> statement-breakpoint
CREATE TABLE `care_plan_review` (
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
	`reviewed_on` text NOT NULL,
	`next_review` text,
	`summary` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_plan_id`) REFERENCES `care_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_plan_review_by_plan` ON `care_plan_review` (`care_plan_id`,`reviewed_on`);--> statement-breakpoint
CREATE INDEX `care_plan_review_by_patient` ON `care_plan_review` (`patient_id`);--> statement-breakpoint
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
	`care_plan_id` text,
	`process_id` text,
	`planned_at` text,
	`held_on` text,
	`physician_needed` integer NOT NULL,
	`physician_took_part` integer NOT NULL,
	`units` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_plan_id`) REFERENCES `care_plan`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`) REFERENCES `discharge_process`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sip_meeting_by_plan` ON `sip_meeting` (`care_plan_id`);--> statement-breakpoint
CREATE INDEX `sip_meeting_by_unit` ON `sip_meeting` (`author_unit`,`held_on`);--> statement-breakpoint
CREATE INDEX `sip_meeting_by_day` ON `sip_meeting` (`held_on`);--> statement-breakpoint
CREATE INDEX `sip_meeting_by_patient` ON `sip_meeting` (`patient_id`);--> statement-breakpoint
CREATE INDEX `sip_meeting_by_plan_day` ON `sip_meeting` (`planned_at`);--> statement-breakpoint
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
CREATE TABLE `review_case` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`organisation_number` text NOT NULL,
	`reason` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_case_by_patient` ON `review_case` (`patient_id`,`organisation_number`);--> statement-breakpoint
CREATE INDEX `review_case_by_organisation` ON `review_case` (`organisation_number`);--> statement-breakpoint
CREATE TABLE `discharge_message` (
	`id` text PRIMARY KEY NOT NULL,
	`patient_id` text NOT NULL,
	`custodian_provider` text NOT NULL,
	`author_unit` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_in_error_at` text,
	`entered_in_error_reason` text,
	`process_id` text NOT NULL,
	`kind` text NOT NULL,
	`sent_at` text NOT NULL,
	`to_units` text NOT NULL,
	`estimated_discharge` text,
	`meeting_at` text,
	`answer` text,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`) REFERENCES `discharge_process`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discharge_message_by_process` ON `discharge_message` (`process_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `discharge_message_by_patient` ON `discharge_message` (`patient_id`);--> statement-breakpoint
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
	`fixed_care_contact_at` text,
	`need_assessed_at` text,
	`admission_notice_at` text,
	`ready_for_discharge_at` text,
	`ready_notice_at` text,
	`sip_needed` integer NOT NULL,
	`sip_summons_at` text,
	`summons_answered_at` text,
	`compulsory_psychiatric_care` integer DEFAULT false NOT NULL,
	`region_efforts_available` integer DEFAULT true NOT NULL,
	`agreed_liability_days` integer,
	`information_transferred_at` text,
	`transfer_hindered_at` text,
	`transfer_hindered_reason` text,
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
CREATE TABLE `support_contact` (
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
	`kind` text NOT NULL,
	`encounter_kind` text,
	`at` text NOT NULL,
	`practitioner_hsa_id` text NOT NULL,
	FOREIGN KEY (`patient_id`) REFERENCES `patient`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`episode_id`) REFERENCES `support_episode`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_contact_by_episode` ON `support_contact` (`episode_id`,`at`);--> statement-breakpoint
CREATE INDEX `support_contact_by_patient` ON `support_contact` (`patient_id`);--> statement-breakpoint
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