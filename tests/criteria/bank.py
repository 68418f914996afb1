"""Invented criteria for synthetic histories: {n} is a limit's number, [x|y] a place where words may be swapped.

Every sentence is of a kind met on registries; none is copied from one.
"""

BANK = tuple(
    line
    for line in """
Aged {18-75} years or over at the time of consent
Age between {18-40} and {60-85} years
Body mass index above {20-40} kg/m2 measured at screening
Weight of at least {40-60} kg
Haemoglobin below {70-120} g/l in the last blood count
Platelet count less than {50-150} x 10^9/L
Absolute neutrophil count below 1.{2-9} x 10^9/L
Estimated glomerular filtration rate < {15-60} ml/min/1.73m2
Creatinine clearance under {20-60} ml/min by Cockcroft-Gault
Alanine aminotransferase more than {2-5} times the upper limit of normal
Aspartate aminotransferase more than {2-5} times the upper limit of normal
Alkaline phosphatase more than {2-5} times the upper limit of normal
Total bilirubin greater than {1-3} times the upper limit of normal
Systolic blood pressure over {140-200} mmHg despite treatment
Diastolic blood pressure over {90-120} mmHg despite treatment
Resting heart rate below {40-60} beats per minute
Left ventricular ejection fraction of {30-50} % or less on echocardiography
Corrected QT interval longer than {440-500} ms on the baseline electrocardiogram
HbA1c of {48-90} mmol/mol or more within the past {2-6} months
Fasting plasma glucose above {7-15} mmol/l on two occasions
Serum potassium above {5-6}.{1-9} mmol/l
Life expectancy of less than {3-24} months in the opinion of the treating doctor
Myocardial infarction or unstable angina within {2-12} months before randomisation
Stroke or transient ischaemic attack in the last {3-24} months
Major abdominal surgery within {2-12} weeks of the first dose
Radiotherapy to the chest within {2-8} weeks before enrolment
Chemotherapy or immunotherapy during the past {2-12} weeks
Treatment with another investigational product within {30-90} days
Live vaccination in the previous {4-12} weeks
Blood donation of more than {300-500} ml within {8-16} weeks
Alcohol intake above {14-35} units per week
Smoking more than {5-20} cigarettes per day for over {2-10} years
Average pain intensity of {4-7} or greater on a 0-10-point numerical rating scale
Mini-mental state examination score below {18-26}
Forced expiratory volume in one second below {30-80} % of predicted
Oxygen saturation at rest of {85-92} % or less on room air
Able to walk at least {50-400} metres without stopping
Gestational age of {24-34} weeks or more at birth
Birth weight under {1000-2500} g
Diagnosis of multiple sclerosis confirmed at least {6-24} months before screening
Two or more relapses in the previous {12-36} months
ECOG performance status 0 to {1-2}
Histologically confirmed adenocarcinoma of the pancreas, stage III or IV
At least one measurable lesion of {10-20} mm or larger
Stable dose of antidepressant medicine for at least {4-12} weeks
Daily prednisolone dose higher than {5-20} mg
Vitamin D level lower than {25-75} nmol/l
Thyroid stimulating hormone below {1-4} mU/l
Visual acuity worse than {1-6} letters on the chart in the study eye
Hearing loss of {20-60} dB or more in the better ear
Pregnant or breastfeeding at the time of screening
Women of childbearing potential must use effective contraception during the trial
Men with fertile partners should use a condom for the whole study period
Known hypersensitivity to the study drug or to any of its excipients
Known allergy to latex, iodine and local anaesthetics
Active or latent tuberculosis infection
Infection with human immunodeficiency virus, hepatitis B or hepatitis C
Brittle asthma and frequent hospital admission
Chronic obstructive pulmonary disease treated with home oxygen
Insulin dependent diabetes and diabetic nephropathy
Poorly controlled epilepsy with generalised seizures
Bipolar disorder, schizophrenia or other psychotic illness
Severe depression with suicidal thoughts or behaviour
Dementia of any cause and inability to give informed consent
Ongoing alcohol or drug misuse
Current participation in another interventional trial
Employees of the sponsor and members of their family
Unable to read and understand the patient information sheet
Written informed consent obtained from the patient or a legal representative
Willing to attend all clinic visits and to complete the questionnaires
Access to a smartphone or a computer with internet connection
Metallic implants, pacemakers or other contraindications to magnetic resonance imaging
Claustrophobia that prevents scanning
Bleeding disorder or treatment with anticoagulants such as warfarin or apixaban
Deep vein thrombosis or pulmonary embolism in the medical history
Previous organ transplant or planned transplantation
Autoimmune disease that requires systemic immunosuppression
Rheumatoid arthritis diagnosed according to the classification criteria
Psoriasis affecting more than {5-20} % of the body surface
Open wounds, ulcers or skin infection at the site of treatment
Fracture of the hip treated by hemiarthroplasty or internal fixation
Osteoporosis with a previous vertebral fracture
Prostate cancer with castration resistant disease progression
Breast cancer with overexpression of the HER2 receptor
Squamous cell carcinoma of the head and neck not suitable for surgery
Brain metastases or leptomeningeal disease unless treated and stable
No evidence of active bleeding from the gastrointestinal tract
No prior exposure to checkpoint inhibitors
Patients who have not responded to conventional physiotherapy
Poor response or intolerance to gabapentinoids and tricyclic antidepressants
Crohn's disease of the terminal ileum with perianal fistulas
Ulcerative colitis restricted to the rectum
Cirrhosis of the liver with ascites or varices
Acute pancreatitis due to gallstones
Kidney stones treated by lithotripsy
Urinary incontinence that started after childbirth
Erectile dysfunction treated with sildenafil
Endometriosis proven by laparoscopy
Polycystic ovary syndrome with irregular menstruation
Planned caesarean section for maternal or fetal reasons
Newborn babies admitted to a neonatal intensive care unit
Children attending a mainstream primary school in the study area
Older people living in residential care homes
Carers of people with motor neurone disease
Sleep apnoea treated with continuous positive airway pressure
Restless legs and periodic limb movements during sleep
Migraine with aura on {4-14} or more days per month
Cluster headache in an active bout
Complex regional pain syndrome of one limb
Spinal cord stimulator or intrathecal pump in use
Low back pain that radiates below the knee
Total knee replacement on the same side
Rotator cuff tear seen on ultrasound
Cerebral palsy with spasticity of the lower limbs
Parkinson's disease with motor fluctuations and dyskinesia
Amyotrophic lateral sclerosis with respiratory involvement
Sickle cell disease with frequent painful crises
Iron deficiency anaemia that does not improve with tablets
Acute lymphoblastic leukaemia in first remission
Diffuse large lymphoma after anthracycline treatment
Coeliac disease proven by duodenal biopsy
Food allergy to peanuts, eggs or milk confirmed by challenge
Atopic eczema and nightly itching
Community acquired pneumonia that needs antibiotics by vein
Influenza confirmed by a rapid test
Malaria caused by Plasmodium falciparum
Septic shock with vasopressor support
Cardiac arrest outside the hospital with return of circulation
Atrial fibrillation that is permanent or persistent
Severe aortic stenosis and planned valve replacement
Peripheral arterial disease with rest pain
Varicose veins treated by foam injection
Diabetic foot ulcer below the ankle
Obesity and knee osteoarthritis with daily pain
Anorexia nervosa or bulimia nervosa
Attention deficit hyperactivity disorder treated with methylphenidate
Autism spectrum condition diagnosed by a specialist team
Post-traumatic stress disorder after military service
Tinnitus that is heard every day
Glaucoma with pressure above {21-30} mmHg in either eye
Age-related macular degeneration of the wet type
Cataract surgery planned in both eyes
Tooth extraction under local anaesthesia
Gingivitis and periodontal pockets deeper than {4-8} mm
Tonsillectomy for recurrent throat infection
Nasal polyps visible on endoscopy
Dysphagia that requires thickened fluids or tube feeding
Current use of herbal medicines containing St John's wort
Use of systemic corticosteroids within {2-8} weeks before baseline
Positive urine test for cocaine or amphetamines
Any condition that in the opinion of the investigator makes participation unsafe
""".strip().splitlines()
)
