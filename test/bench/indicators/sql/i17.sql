-- kind: CONTINUITY
-- I17 As I15, for those who live in a care home for older people on the day.
WITH met AS (
  SELECT m.day, v.patient_id, v.practitioner_hsa_id, count(*) AS n
  FROM measured m
  JOIN listed l ON m.day BETWEEN l.valid_from AND l.valid_to
  JOIN home h ON h.patient_id = l.patient_id AND m.day BETWEEN h.valid_from AND h.valid_to
  JOIN person p ON p.patient_id = l.patient_id AND coalesce(p.deceased_on, forever()) > m.day
  JOIN visit v
    ON v.patient_id = l.patient_id AND v.unit = l.health_centre
   AND v.day > end_of_month(m.day, -18) AND v.day <= m.day
   AND v.profession = 'PHYSICIAN' AND v.kind <> 'PHONE'
  GROUP BY m.day, v.patient_id, v.practitioner_hsa_id
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, sum(n * n) - sum(n) AS numerator, sum(n) * (sum(n) - 1) AS denominator
  FROM met
  GROUP BY patient_id, day
  HAVING sum(n) >= 3
)
