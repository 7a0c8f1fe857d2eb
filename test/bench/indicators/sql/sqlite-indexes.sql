-- Indexes that help SQLite with the statements, beside those of the product.
CREATE INDEX bench_patient ON patient (id, protection, deceased_on);
CREATE INDEX bench_registration ON registration (patient_id, valid_from, valid_to, municipality);
CREATE INDEX bench_listing ON listing (patient_id, valid_from, valid_to, health_centre, entered_in_error_at);
CREATE INDEX bench_contact
  ON fixed_contact (patient_id, type, valid_from, valid_to, practitioner_hsa_id, entered_in_error_at, patient_informed_on);
CREATE INDEX bench_visit
  ON encounter (patient_id, unit, at, profession, kind, practitioner_hsa_id, planned, entered_in_error_at);
