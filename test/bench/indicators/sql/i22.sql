-- belongs: municipality
-- I22 Persons enrolled in municipal health care, alive at the end of the day, in each care area where they live: the patients of
-- physician teams. None with protected registration, as a team is smaller than a region.
WITH counted AS (
  SELECT DISTINCT r.patient_id, m.day, r.municipality, r.care_area_id, 'ENROLLED' AS measure, 1 AS numerator, 0 AS denominator
  FROM measured m
  JOIN enrolled e ON m.day BETWEEN e.valid_from AND e.valid_to
  JOIN residence r
    ON r.patient_id = e.patient_id AND r.care_area_id IS NOT NULL AND NOT r.short_term AND r.entered_in_error_at IS NULL
   AND m.day BETWEEN r.valid_from AND coalesce(r.valid_to, forever())
  JOIN person p
    ON p.patient_id = r.patient_id AND NOT p.is_protected AND coalesce(p.deceased_on, forever()) > m.day
)
