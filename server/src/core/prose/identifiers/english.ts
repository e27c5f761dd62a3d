import { cities, countries, states } from './gazetteer';
import { isGivenName } from './given-names';
import type { IdentifierLanguage } from './language';

const words = (text: string) => text.split('|');
const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** English. Source of the lists: knowledge, where nothing else is said. */
export const english: IdentifierLanguage = {
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  doubtfulMonths: [3, 5],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  holidays: words(
    "Christmas|Christmas Eve|Christmas Day|Boxing Day|New Year's Eve|New Year’s Eve|New Year's Day|New Year’s Day|Easter|Easter Sunday|Easter Monday|Thanksgiving|Thanksgiving Day|Valentine's Day|Valentine’s Day|Halloween|Diwali|Ramadan",
  ),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  dateLinks: ['of', 'in', 'the'],
  monthCues: words('in|since|until|till|during|by|early|late|mid|last|from|between|and|to|through|beginning of|end of'),
  birthWords: words('born|birth|birthday|birthdate|DOB|D.O.B'),
  units: words('mg|g|kg|mcg|ml|mL|mm|cm|days|weeks|months|years|hours|hrs|min|minutes|%|Hz|mmHg|joints|levels'),

  titles: words(
    'Mr|Mrs|Ms|Miss|Mister|Master|Madam|Madame|Sir|Mx|Mme|Mlle|Monsieur|Sr|Sra|Señor|Señora|Signor|Signora|Herr|Frau|Smt|Shri|Sgt|Sergeant|Capt|Captain|Rev|Reverend|Lady|Dame',
  ),
  clinicianTitles: words('Dr|Drs|Doctor|Prof|Professor|Nurse'),
  relatives: words(
    'mother|father|brother|sister|son|daughter|husband|wife|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|girlfriend|boyfriend|fiancé|fiancée|partner|stepson|stepdaughter|twin',
  ),
  possessions: words(
    'pain|symptoms|mother|father|parents|wife|husband|partner|family|son|daughter|brother|sister|case|condition|history|age|health|recovery|surgery|operation|injury|treatment|doctor|life|mood|care|daily|back|neck|leg|legs|arm|arms|hand|hands|foot|knee|left|right|lower|upper|first|second|chart|notes|address|home|house|job|work|words|story',
  ),
  persons: words(
    'male|female|man|woman|boy|girl|patient|pt|person|lady|gentleman|infant|child|newborn|neonate|adult|teenager|adolescent|student|farmer|worker|teacher|driver|housewife|mother|father|brother|sister|son|daughter|husband|wife|friend|spouse|partner|neighbor|neighbour|aunt|uncle|cousin|twin|nurse|midwife|surgeon|physician|doctor|therapist|physiotherapist|caregiver|carer|guardian',
  ),
  nameCues: words(
    "named|called|name is|name was|Name|name|names|names are|initials|initials were|initials are|case of|history of a patient|known as|patient is|Patient is|pt is|Pt is|patient was|patient|Patient|pt|person|says|said|specifically for|particularly for|similar to|like|about|ref|call me|named him|named her|christened|Hi|Hello|Dear|What's your name|From|Cc|cc|Attn|signed by|Signed by|signed|Signed|reviewed by|Reviewed by|dictated by|Dictated by|verified by|Verified by|next of kin|Next of kin|guardian|Guardian|emergency contact|Emergency contact",
  ),
  onlyPersonVerbs: words(
    'lives|lived|resides|resided|says|said|shouted|replied|complained|had given|spent|shouted at|insisted|recalled|told',
  ),
  personVerbs: words(
    'was|is|presented|presents|developed|had|has|underwent|reported|complained|came|consulted|denied|received|lives|lived|suffered|remained|recovered|died|returned|visited|started|noticed|felt|attended|spent|said|says|shouted|replied',
  ),
  isGivenName,
  notNames: set(
    'Ann Arbor|Marie Curie|Robin Hood|Pierre Robin|Pierre Marie|Martin Gruber|Roland Morris|Peter Pan|Lou Gehrig|Austin Flint|Graham Steell|Christian Weber|Claude Bernard|Bernard Soulier|Marie Foix|Stewart Treves|Ramsay Hunt|Carl Zeiss|Karl Storz|Carlo Erba|Richard Wolf|Rosai Dorfman|Victoria Blue|Sabin Feldman|Adam Stokes|Barnard Soulier|Brown Sequard|Simon Nitinol|Google|Male|Female|Man|Woman|Boy|Girl|Elderly|Parents|Family|Guardian|Relatives|Written|Informed|Consent|Both|Saint|Rh|Scholl|Hospital|Clinic|Center|Centre|Medical|Medicine|University|Institute|School|College|Department|Health|Street|Road|Avenue|Drive|Lane|Foundation|Society|Association|Syndrome|Disease|Sign|Test|Score|Scale|Index|Criteria|Classification|Grade|Stage|Type|Fracture|Palsy|Reflex|Procedure|Technique|Maneuver|Manoeuvre|Method|Approach|Position|Needle|Catheter|Stent|Plate|Screw|Nail|Graft|Flap|Tumor|Tumour|Cell|Cells|Virus|Protocol|Study|Trial|Questionnaire|Inventory|Surg|Med|Intern|Neurol|Neurosurg|Thorac|Oncol|Rheum|Orthop|Anesth|Inc|Ltd|GmbH|Corp|Co|Company|Group|Bros|County|City|Island|Valley|Park|Church|Day|Days|Week|Month|Year|Figure|Fig|Table|Case|Patient|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|African|American|Asian|Caucasian|Hispanic|Black|White|Latino|Latina|Native|Han|Chinese|Japanese|Korean|Indian|Arab|Jewish|Ashkenazi|European|Turkish|Persian|Gravida|Para|He|She|The|It|They|We|His|Her|This|These|That|There|On|In|At|After|Before|During|When|While|Since|For|From|With|Without|No|Not|And|But|However|Although|Then|Initially|Upon|As|An|MRI|CT|EMG|ECG|EEG|ICU|ER|ED',
  ),
  notInitials: set(
    'U.S|U.K|U.S.A|U.A.E|I.V|I.M|S.C|P.O|P.R|B.I.D|T.I.D|Q.D|M.D|Ph.D|D.C|D.O|R.N|B.C|A.D|E.U|U.N|A.M|P.M|N.B|I.D|S.A|B.V|N.V|L.P|H.S|O.R|E.R|E.D|C.T|I.Q|G.I|E.U.A|A.S.A|B.M.I|B.P|C.N.S|C.O.P.D|C.P.R|C.R.P|C.S.F|C.V.A|D.V.T|E.C.G|E.E.G|E.K.G|E.M.G|E.N.T|E.S.R|H.I.V|H.R|I.C.U|I.V.F|L.M.A|M.R.C|M.R.I|N.R.S|N.S.A.I.D|P.C.A|P.C.R|R.B.C|S.L.E|S.L.R|T.B|T.E.N.S|T.I.A|U.T.I|V.A.S|W.B.C|W.H.O',
  ),

  institutions: words(
    'Hospital|Hospitals|Hosp|Clinic|Clinics|Medical Center|Medical Centre|Med Center|Med. Center|Med Centre|Med Ctr|Med Cntr|Med center|med center|Medical center|medical center|Medical Ctr|HealthCenter|Health Center|Health Centre|Health Care|Healthcare|Health System|Cancer Center|Cancer Centre|Heart Center|Heart Institute|Oncology Center|Cancer Institute|Eye Institute|Eye Center|Eye Centre|Surgery Center|Surgery Centre|Surgical Center|Imaging Center|Imaging Centre|Dialysis Center|Rehabilitation Center|Rehabilitation Centre|Rehab Center|Diagnostic Center|Diagnostic Centre|Pain Center|Pain Centre|Heart Centre|Spine Centre|Urgent Care|Health Post|Spine Institute|Spine Center|Trauma Center|Infirmary|Sanatorium|Hospice|Nursing Home|Care Home|Policlinic|Polyclinic|Policlinico|Poliklinik|Klinikum|Klinik|Krankenhaus|Hôpital|Hopital|Ospedale|Szpital|Sjukhus|Hospitalet|Ziekenhuis|Medical University|CHU|CHRU|Centre Hospitalier|Hospices Civils|Azienda Ospedaliera|Azienda Ospedaliero|IRCCS|Uniklinik|Universitätsklinikum|Universitätsspital|Kantonsspital|Universitätsmedizin|Hastanesi|Hastane|Kórház|Nemocnice|Sairaala|Bolnica|Klinika|Clínica|Clinique|Spital|Rigshospitalet|Sykehus|Sjukhuset|Medisch Centrum|hospital|clinic|nursing home|med ctr',
  ),
  generic: set(
    'Affairs|Breast|Cardiothoracic|Cardiovascular|Sleep|Transplant|Poison|Kidney|Liver|Allergy|Care|Control|Heart|Diagnostic|Imaging|Dialysis|Rehab|Urgent|Advanced|Modern|Nearest|Nearby|Department|Dept|Division|Unit|The|A|An|Our|Their|His|Her|This|That|Another|Same|Each|Other|In|At|To|From|On|By|For|Of|And|After|Before|University|Teaching|Tertiary|Referral|Local|Regional|Emergency|Outpatient|Outpatients|Pain|Day|Private|Public|Care|Community|Academic|Rural|Rehabilitation|Primary|Secondary|Level|Surgical|Orthopedic|Orthopaedic|Pediatric|Paediatric|Neurology|Neurosurgery|Dermatology|Eye|Dental|Spine|Specialist|Specialty|Referring|Follow|Upon|During|When|Patient|Anticoagulation|Memory|Headache|Diabetes|Wound|Fracture|Trauma|Walk|Oncology|Cancer|Psychiatric|Mental|Maternity|Military|Ambulatory|Veterans|National|International|Ear|World|Medical|Clinical|Infectious|General|Internal|Public|Global|Occupational|Home|Women|Child|Maternal|Behavioral|Reproductive|Previous|Past|Initial|Significant|Good|Poor',
  ),
  careWords: words(
    'admitted|readmitted|transferred|referred|presented|presenting|presents|taken|brought|rushed|airlifted|came|went|returned|visit|sent|admission|referral|transfer|discharged',
  ),
  homeWords: words(
    'lives in|living in|lived in|live in|resides in|residing in|resided in|resident in|resident of|inhabitant of|native of|native to|up in|born in|raised in|moved to|here from|moved from|home in|hometown of|originally from|coming from|came from|is from|was from|male from|female from|man from|woman from|boy from|girl from|patient from|farmer from|travelled to|traveled to|travelling to|traveling to|trip to|travel to|returned from|village of|town of|town near|village near|outskirts of|city of|district of|suburb of|province of|municipality of|island of|commune of|arrived at|morning from|based in|worked in|work in|working in|am in|near|city',
  ),
  placePrepositions: words('in|at|from|near|of|to|around|outside|visited|our|via'),
  districts: words(
    'County|District|Parish|Province|Prefecture|Village|Township|Municipality|Borough|Town|Governorate|Oblast|Suburb',
  ),
  cities,
  regions: new Set([
    ...countries,
    ...words(
      'Africa|Europe|Asia|North America|South America|Latin America|Central America|Oceania|Antarctica|Middle East|East Africa|West Africa|South Asia|Southeast Asia|East Asia|Scandinavia|Balkans|Caribbean|Mediterranean|England|Scotland|Wales|Northern Ireland|Great Britain|North|South|East|West|Central|Eastern|Western|Northern|Southern|South East|Earth',
    ),
    ...states.keys(),
  ]),
  states: new Set(states.values()),
  institutionLetters: set(
    'UCLA|UCSF|UCSD|UPMC|NYU|MGH|JFK|VA|UAB|UNC|USC|UCI|BIDMC|MSKCC|CHOP|NIH|AIIMS|UCL|UCLH|NHNN|AKH|SNUH|PGIMER|CHU|HUG',
  ),
  notPlaces: set(
    'Centers|Ministry|Administration|Emergency|Intensive|ICU|ED|ER|OR|MRI|CT|PET|EMG|ECG|Department|Dept|Day|Week|Month|Year|Time|Visit|Patient|Patients|Case|Group|Phase|Stage|Grade|Class|Level|Figure|Fig|Table|Trendelenburg|Fowler|Internal|Medicine|Surgery|General|Orthopedic|Orthopaedic|Orthopedics|Orthopaedics|Plastic|Vascular|Pain|Physical|Occupational|Rehabilitation|Interventional|Radiology|Pediatrics|Paediatrics|Obstetrics|Outpatient|Accident|Critical|Palliative|Primary|Mr|Mrs|Ms|Miss|Dr|Prof|Doctor|Caucasian|African|American|Asian|Hispanic|Indian|Chinese|Japanese|Korean|European|Turkish|German|French|Italian|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|He|She|The|It|They|We|His|Her|This|These|There|A|An|I|No|Our|Unit|Stroke|Burn|Cardiac|Coronary|Neonatal|Medical|Infectious|Tumor|Tumour|Multidisciplinary|Section|Room|Ward|Floor|Gram|Wood|Doppler|Bell|Parkinson|Alzheimer|Crohn|Hodgkin|COVID|SARS|HIV|Hospital|Clinic|University|Institute|College|School|Center|Centre|Division|Service|Services|Team|Tertiary|Regional|Home|Community|Western|Eastern|Northern|Southern|World|National|International|Research|Ethics|Institutional|Review|Committee|Board|Reviewer|Ringer|Valsalva|Cobb|Schwann|Meckel|Morison|Douglas|Burger|Lasègue|Romberg|Hoffmann|Babinski|Spurling|Adamkiewicz|Willis|Horner|Kambin|Lachman|Tinel|Phalen|Glasgow|Ashworth|Foley|Jackson|Mayfield|Wilson|Andrews|Allen|Relton|Lumbar|Cervical|Thoracic|Sacral|Neurosurgery|Anesthesiology|Anaesthesiology|Anesthesia|Oncology|Neurology',
  ),

  numberLabels: [
    {
      kind: 'record number',
      labels: words(
        "MRN|UHID|NHC|medical record|med rec|MedRec|MedRec#|EMR|EHR|health record|electronic record|patient record|record number|record no|record|records|chart|registration no|biopsy no|chart number|chart no|hospital number|hospital no|hospital ID|hospital registration|registration number|case number|case no|case ID|lab number|lab no|lab ID|laboratory number|laboratory no|slide number|histology number|histology no|autopsy number|exam number|examination number|request number|report number|episode number|referral number|prescription number|claim number|OPD number|OPD no|IPD number|IPD no|CR number|CR no|Fallnummer|Patientennummer|patient ID|patient's ID|patient identifier|patient number|patient no|Pt ID|case ID|file number|file no|folder number|admission number|encounter number|visit number|accession number|accession no|accession|specimen number|specimen no|sample ID|sample number|biopsy number|pathology number|study ID|subject ID|site ID|participant ID|barcode|ref. code|ref code|reference code|reference number|ID number|ID no|ID code|ID|ID#|identified as|identification number|identification code|identifier|unit number",
      ),
    },
    {
      kind: 'insurance number',
      labels: words(
        'insurance|health insurance|insurance ID|insurance policy|insurance number|insurance card|insurance card no|insurance no|policy|policy number|policy ID|policy no|member ID|member number|membership number|Versichertennummer|KVNR|health card|health card number|health number|OHIP|PHN|CHI number|SGK|subscriber ID|group number|beneficiary|beneficiary number|health plan|health plan ID|plan ID|plan number|plan|Medicare|Medicaid|payer ID|HBN|HICN|MBI|HMO|PPO|Aetna|Cigna',
      ),
    },
    {
      kind: 'national number',
      labels: words(
        'SSN|SS#|SS|SS number|social security|social security number|social|NHS number|NHS no|NHS|national ID|national identity|national identification|national insurance|national insurance number|identity card|ID card|ID card no|identity number|citizen ID|resident registration|personal number|personal identity number|tax ID|tax number|CPF|NIN|Aadhaar|TC Kimlik|TC Kimlik no|Kimlik no|Aadhar|UIDAI|codice fiscale|DNI|NIE|NIF|BSN|CPR|CPR number|CNP|EGN|JMBG|AMKA|PESEL|CURP|RUT|SIN|TFN|NRIC|HKID|RRN|NSS|INSEE|NI number|NI no|NINO|personnummer|fødselsnummer|birth number|Steuer-ID|national number|passport|passport number|passport no',
      ),
    },
    {
      kind: 'account number',
      labels: words(
        'account|account number|account no|acct|acct#|billing number|invoice number|invoice no|bank account|IBAN',
      ),
    },
    {
      kind: 'licence number',
      labels: words(
        "license|licence|license number|licence number|license no|licence no|driver's license|driver's licence|driver license|driving licence|certificate|certificate number|certificate no|DEA|NPI|GMC number",
      ),
    },
    {
      kind: 'device number',
      labels: words(
        'serial number|serial no|serial|Ser No|S/N|SN|device ID|device identifier|device number|implant ID|implant number|UDI|UDI-PI|IMEI',
      ),
    },
    {
      kind: 'vehicle number',
      labels: words(
        'VIN|licence plate number|license plate number|license plate|licence plate|number plate|plate number|plate no|registration plate',
      ),
    },
    { kind: 'card number', labels: words('credit card|debit card|card number|card no|card|cc') },
  ],
  numberFillers: words('number|numbers|num|no|nr|id|code|is|was|of|plan|policy|ending in|with|her|his|the|has|reads'),
  phoneCues: words(
    'phone|telephone|tel|telefon|telefone|teléfono|téléphone|mob|gsm|landline|mobile|cell|cellphone|fax|call|call me|call me on|call me at|contact|contacted|contact number|contact info|reach|reached|reachable|whatsapp|pager|text|answering at|registered|hotline|ring',
  ),
  phoneCuesBehind: words('office|fax|mobile|home|cell|phone|work'),
  addressCues: words(
    'address|home address|billing address|address is|lives at|lived at|living at|residing at|resides at|resident at|located at|lives on|is at|are at|taxi to|return to|sent to|arrived at|refers to|moved to|side of|lived in|live in|it is|address to|the following|address with',
  ),
  streetNouns: words(
    'Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Courts|Place|Pl|Square|Sq|Terrace|Crescent|Close|Way|Highway|Hwy|Parkway|Pkwy|Circle|Trail|Alley|Row|Walk|Mews|Grove|Gardens|Hill|Quay|Coves|Streets|street|road|avenue',
  ),
  rooms: words('Suite|suite|Apt|apt|Apartment|Unit|Flat|Box|P.O. Box|PO Box|PSC|Ste'),
  postcodeCues: words('zip code|zip|ZIP code|ZIP|postcode|post code|postal code'),

  context: {
    ethics:
      /\b(?:[Ee]thics?|[Ee]thical|[Ii]nstitutional [Rr]eview|IRB|[Rr]eview [Bb]oard|Helsinki|[Rr]egistry|ClinicalTrials|PROSPERO|[Tt]rial [Rr]egistration|[Gg]rant|[Ff]unded)\b/,
    publication:
      /\b(?:PubMed|MEDLINE|Medline|E[Mm][Bb][Aa][Ss][Ee]|Scopus|Web of Science|Cochrane|Google Scholar|Science ?Direct|[Ll]iterature|[Dd]atabases?|published|[Pp]ublications?|accessed|[Aa]vailable (?:at|from|online)|FDA|EMA|WHO|CDC|World Health|Food and Drug|[Gg]uidelines?|licen[cs]ed|marketed|inaugurated|[Ss]oftware|[Vv]ersion|GenBank|[Ss]upplement[a-zß-ɏ]*)\b/,
    meeting: /\b(?:[Cc]ongress(?:es)?|[Cc]onferences?|[Ss]ymposi(?:um|a)|[Aa]nnual [Mm]eeting)\b/,
    patientAgain:
      /\b(?:patients?|pt|he|she|his|her|we|our|who|admitted|seen|visited|treated|evaluated|diagnosed|presented|underwent|discharged|operated|male|female|man|woman)\b/i,
    patient: /\b(?:patients?|he|she|his|her|him|we|our|case|admitted|underwent)\b/i,
    thanks: /\b(?:thank|thanks|grateful(?:ly)?|acknowledge[a-z]*|contributed)\b/i,
    salutation: /^\s*(?:Dear|Hi|Hello)\b[^.;]{0,20}$/,
    byline: /\b(?:[Aa]uthors?|[Ee]ditors?|Google Scholar|PubMed|CrossRef|articles by|Copyright)\b[^.;]{0,30}$/,
    stamp: /\b(?:Received|Accepted|Submitted|Revised|Published)(?: online)?:?\s{1,3}$/,
    gene: /\b(?:GenBank|GEO)\b/,
    maker:
      /\b(?:Inc|Ltd|GmbH|Corp|Corporation|Co|LLC|AG|KG|S\.A|SpA|Company|Pharma[a-zß-ɏ]*|Laborator[a-zß-ɏ]+|Technolog[a-zß-ɏ]+|Scientific|Instruments|Systems|Manufactur[a-zß-ɏ]+|Biotech[a-zß-ɏ]*|Devices|Surgical|Healthcare)\b|[™®]/,
    whereabouts:
      /\b(?:[Hh]ospitals?|[Cc]linics?|[Cc]ent(?:re|er)s?|[Uu]niversity|[Ii]nstitute|[Dd]epartment|ward|village|town|city|area|region|born|lives|lived|living|resid[a-z]+|native|from|patient|man|woman|boy|girl|[Hh]e|[Ss]he)\b/,
    otherHeadings:
      /^(?:\W|\d|\.)*(?:references?|bibliography|acknowledg|ethic|funding|declarations?|conflicts? of|competing|author(?:s['’]?)? contribution|contribut|affiliation|data (?:availability|sharing)|consent (?:for|to) publi|abbreviation|orcid|statement)/i,
  },
};
