-- I18 Residents of a care home for at least 12 months, alive at the end of the day, whose medicines a physician has reviewed in
-- the last 12; newer residents are counted beside.
WITH resident AS (
  SELECT h.patient_id, m.day, same_day_months_before(m.day, 12) AS year_before, h.valid_from
  FROM measured m
  JOIN home h ON m.day BETWEEN h.valid_from AND h.valid_to
  JOIN person p ON p.patient_id = h.patient_id AND coalesce(p.deceased_on, forever()) > m.day
),
counted AS (
  SELECT r.patient_id, r.day, 'MAIN' AS measure,
    CASE
      WHEN EXISTS (
        SELECT 1 FROM medication_review v
        WHERE v.patient_id = r.patient_id AND v.profession = 'PHYSICIAN' AND v.entered_in_error_at IS NULL
          AND v.reviewed_on BETWEEN r.year_before AND r.day
      ) THEN 1
      ELSE 0
    END AS numerator,
    1 AS denominator
  FROM resident r
  WHERE r.valid_from <= r.year_before
  UNION ALL
  SELECT patient_id, day, 'NEWER', 1, 0
  FROM resident
  WHERE valid_from > year_before
)
