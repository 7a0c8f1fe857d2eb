-- Indexes of the tables among the views, for SQLite; they belong to the answer.
CREATE INDEX temp.home_by_patient ON home (patient_id, valid_from, valid_to, municipality);
CREATE INDEX temp.health_centre_by_unit ON health_centre (unit);
CREATE INDEX temp.linked_stay_by_id ON linked_stay (id);
CREATE INDEX temp.hospital_stay_by_patient ON hospital_stay (patient_id, number);
CREATE INDEX temp.risk_by_stay ON risk (patient_id, number);
