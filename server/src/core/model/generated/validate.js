// Derived from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validateReport = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://case-report.dev/schemas/case-report.schema.json","$comment":"Front matter is read with every scalar as its source text, so a scalar is text or a number here and x-value or x-vocabulary says what it may hold; an x-vocabulary beside x-free-text is what a completion offers, and any other words are as good. The answers unknown, none and not applicable are legal at every place; the validator drops its findings on them, so they are listed only where they are words of a closed list. An empty value counts as a missing one. x-enum-descriptions without enum lists words that are legal beside the grammar named by x-value.","title":"Case report","description":"The facts of a clinical case report, written between the two lines of dashes at the top of the file.","type":["object"],"x-order":["case-report","title","type","journal","keywords","authors","affiliations","bibliography","day_zero","patient","procedure","findings","outcome","cases","irb","consent","disclosures","figures","acknowledged","abbreviations"],"required":["case-report","title","irb"],"properties":{"case-report":{"type":["string","number"],"enum":[1,"1"],"x-enum-descriptions":{"1":"Version 1 of the report format."},"description":"The version of the report format; write `1`. This key is what makes a Markdown file a case report."},"title":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The title of the report. Put it in quotes when it holds a colon, as `\"Cord injury after epidural injection: a case report\"`."},"type":{"type":["string"],"enum":["case report","case series","image letter"],"x-enum-descriptions":{"case report":"A report on one patient. This is meant when the key is left out.","case series":"A report on several patients, each under `cases`.","image letter":"A short letter around one or two figures, without an abstract."},"description":"The kind of article: `case report`, `case series` or `image letter`. Without this key it is a case report."},"journal":{"type":["string","number"],"x-vocabulary":"journals","description":"The journal to check against, by its name with dashes as `pain-medicine-case-reports` or its short name as `pmcr`. Without it the journal of the configuration applies, else a general profile."},"keywords":{"type":["array"],"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One keyword or short phrase, as `epidural injection`."},"description":"Keywords as a list, as `[epidural injection, cervical spine, case report]`. The journal says how many."},"authors":{"type":["array"],"items":{"type":["string","number","object"],"x-value":"text","description":"One author: a name alone, or name and details as `{name: …, orcid: …, disclosures: none}`.","x-order":["name","degrees","affiliations","orcid","email","corresponding","roles","disclosures"],"required":["name"],"properties":{"name":{"type":["string","number"],"x-value":"text","description":"The full name of the author as it should be printed, given name first."},"orcid":{"type":["string","number"],"x-value":"orcid","description":"The ORCID iD of the author, sixteen digits in four groups, as `0000-0002-1825-0097`."},"email":{"type":["string","number"],"x-value":"email","description":"The e-mail address of the author. A corresponding author needs one."},"corresponding":{"type":["string","boolean"],"enum":[true,false,"true","false"],"x-enum-descriptions":{"true":"This author answers letters about the report.","false":"This author is not the corresponding one."},"description":"Write `true` for the author who answers letters about the report; that author needs an `email`."},"degrees":{"type":["string","number","array"],"x-value":"text","items":{"type":["string","number"],"x-value":"text","description":"One academic degree, as `MD` or `PhD`."},"description":"Academic degrees, as `MD` or `[MD, PhD]`."},"affiliations":{"type":["array"],"items":{"type":["string","number"],"x-value":"text","description":"The short name of an affiliation, as given by its `id`."},"description":"Where the author works: the short names of entries under `affiliations`, as `[guro]`."},"roles":{"type":["array"],"items":{"type":["string","number"],"x-vocabulary":"roles","description":"One CRediT role, as `Investigation` or `Writing – original draft`.","examples":["Conceptualization","Data curation","Formal analysis","Funding acquisition","Investigation","Methodology","Project administration","Resources","Software","Supervision","Validation","Visualization","Writing – original draft","Writing – review & editing"]},"description":"What the author contributed, as CRediT roles, for example `[Investigation, Writing – original draft]`."},"disclosures":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One interest to disclose, in a sentence."},"description":"Interests of this author that a reader should know of, or `none`.","examples":["none"]}},"additionalProperties":false},"description":"The authors in the order of the byline. Each is a name, or `{name: …, affiliations: [guro], disclosures: none}`."},"affiliations":{"type":["array"],"items":{"type":["object"],"description":"One department or institution.","x-order":["id","name","department","city","country","ror"],"properties":{"id":{"type":["string","number"],"x-value":"text","description":"A short name of your choice that the authors refer to, as `guro`."},"name":{"type":["string","number"],"x-value":"text","description":"The name of the institution, as `Korea University Guro Hospital`."},"department":{"type":["string","number"],"x-value":"text","description":"The department or unit, as `Department of Radiology`."},"city":{"type":["string","number"],"x-value":"text","description":"The city of the institution, as `Seoul`."},"country":{"type":["string","number"],"x-value":"text","description":"The country of the institution, as `Republic of Korea`."},"ror":{"type":["string","number"],"x-value":"text","description":"The identifier of the institution in the Research Organization Registry, as `https://ror.org/` and nine characters."}},"additionalProperties":false},"description":"The institutions of the authors, each with a short name under `id` that the authors refer to."},"bibliography":{"type":["string","array"],"x-value":"text","description":"The file with the references, BibTeX or CSL-JSON, as `references.bib`. Several go in a list. Cite an entry in the text as `[@key]`.","items":{"type":["string"],"x-value":"text","description":"The path of one file with references, as `references.bib`."}},"day_zero":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What day 0 is, as `the day of the injection`. Without it day 0 is the first procedure, or the presentation when there is none."},"patient":{"$ref":"#/$defs/patient","description":"The patient of this report: at least `age` and `sex`. In a series each patient stands under `cases` instead."},"procedure":{"$ref":"#/$defs/procedures","description":"The procedure reported on, one or a list of several, or `none`. In a series a procedure here is shared by every case."},"findings":{"type":["array"],"items":{"$ref":"#/$defs/finding"},"description":"What examination, imaging and tests showed, one entry per finding, as `{at: day 0, modality: MRI, level: L4/5, finding: disc herniation}`."},"outcome":{"$ref":"#/$defs/outcome","description":"What became of the patient: follow-up, scores over time and adverse events. In a series it stands under each case."},"cases":{"type":["array"],"items":{"$ref":"#/$defs/case"},"description":"The patients of a series, one entry each with `id`, `patient` and `outcome`. What all patients share may stand once at the top."},"irb":{"$ref":"#/$defs/irb","description":"The decision of the ethics board, as `{status: approved, board: …, number: 2022GR0107, date: 2022-02-16}`."},"consent":{"$ref":"#/$defs/consent","description":"Consent to the treatment and consent to publication. They are two different facts and both are asked for."},"disclosures":{"type":["object"],"description":"Statements about the whole report. Interests of single authors stand under each author.","x-order":["funding","conflicts","device_status","ai_use","data_availability"],"properties":{"funding":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Who paid for the work, or `none`.","examples":["none"]},"conflicts":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Conflicts of interest of the authors in one statement, or `none`.","examples":["none"]},"device_status":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The regulatory status of the devices and drugs used, as `approved for this use` or `off-label epidural use of methylprednisolone`.","examples":["not applicable"]},"ai_use":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Whether software that writes or draws was used, which, for what, and who checked it; or `none`.","examples":["none"]},"data_availability":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Where the data can be had, or `not applicable`.","examples":["not applicable"]}},"additionalProperties":false},"figures":{"type":["array"],"items":{"type":["object"],"description":"One figure, as `{id: mri, file: mri.png, caption: …, alt: …}`.","x-order":["id","file","caption","alt","panels"],"properties":{"id":{"type":["string","number"],"x-value":"text","description":"A short name of your choice, as `mri`. Cite the figure in the text as `[@fig:mri]` or by its number, `Fig. 1`."},"file":{"type":["string","number"],"x-value":"text","description":"The path of the image file, as `figures/mri.png`."},"caption":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The caption as it should be printed. Put it in quotes or in block style."},"alt":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What the image shows, for readers who cannot see it, in a sentence."},"panels":{"type":["array","object"],"description":"The panels of the figure: their letters as `[a, b]`, or each letter with what it shows as `{a: lateral view, b: anteroposterior view}`.","items":{"type":["string","number"],"x-value":"text","description":"The letter of one panel, as `a`."},"additionalProperties":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What this panel shows, as `lateral view`."}}},"additionalProperties":false},"description":"The figures in the order of their numbers, each with its file, caption and a description for readers who cannot see it."},"acknowledged":{"type":["array"],"items":{"type":["object"],"description":"One advisory with the answer to it.","x-order":["advisory","reason"],"properties":{"advisory":{"type":["string","number"],"x-vocabulary":"advisories","description":"The name of the advisory that is answered, as `cervical-interlaminar-level`."},"reason":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Why the report departs from the guidance, or where it discusses it, in a sentence."}},"additionalProperties":false},"description":"Advisories you have seen and answer, as `{advisory: cervical-interlaminar-level, reason: …}`."},"abbreviations":{"type":["object"],"description":"Abbreviations with their meaning, as `{PDPH: post-dural puncture headache}`. Without this key they are read from the text.","additionalProperties":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The full form of this abbreviation, as `post-dural puncture headache`."}}},"additionalProperties":false,"dependentSchemas":{"type":{"if":{"type":["object"],"properties":{"type":{"const":"image letter"}}},"then":{"properties":{"authors":true,"figures":true},"required":["authors","figures"]}}},"if":{"properties":{"cases":true},"required":["cases"]},"then":{"$comment":"A series: patient and outcome belong to each case. Procedure, findings and consent stand at the top, or in every case.","properties":{"patient":{"not":{},"x-message":"A series gives `patient` under each entry of `cases`, not at the top; move it to its case."},"outcome":{"not":{},"x-message":"A series gives `outcome` under each entry of `cases`, not at the top; move it to its case."}},"allOf":[{"if":{"properties":{"cases":{"type":["array"],"contains":{"type":["object"],"properties":{"procedure":true},"required":["procedure"]}}}},"then":{"if":{"properties":{"procedure":true},"required":["procedure"]},"else":{"properties":{"cases":{"type":["array"],"items":{"type":["object"],"properties":{"procedure":true},"required":["procedure"]}}}}},"else":{"properties":{"procedure":true},"required":["procedure"]}},{"if":{"properties":{"cases":{"type":["array"],"contains":{"type":["object"],"properties":{"findings":true},"required":["findings"]}}}},"then":{"if":{"properties":{"findings":true},"required":["findings"]},"else":{"properties":{"cases":{"type":["array"],"items":{"type":["object"],"properties":{"findings":true},"required":["findings"]}}}}},"else":{"properties":{"findings":true},"required":["findings"]}},{"if":{"properties":{"cases":{"type":["array"],"contains":{"type":["object"],"properties":{"consent":true},"required":["consent"]}}}},"then":{"if":{"properties":{"consent":true},"required":["consent"]},"else":{"properties":{"cases":{"type":["array"],"items":{"type":["object"],"properties":{"consent":true},"required":["consent"]}}}}},"else":{"properties":{"consent":true},"required":["consent"]}}]},"else":{"properties":{"patient":true,"procedure":true,"findings":true,"outcome":true,"consent":true},"required":["patient","procedure","findings","outcome","consent"]},"$defs":{"side":{"type":["string"],"enum":["left","right","bilateral","midline"],"x-enum-descriptions":{"left":"The left side of the patient.","right":"The right side of the patient.","bilateral":"Both sides.","midline":"The midline, neither left nor right."},"description":"The side of the body: `left`, `right`, `bilateral` or `midline`.","x-vocabulary":"sides"},"procedureSide":{"type":["string"],"enum":["left","right","bilateral","midline","affected"],"x-enum-descriptions":{"left":"The left side of the patient.","right":"The right side of the patient.","bilateral":"Both sides.","midline":"The midline, neither left nor right.","affected":"The side that is ill in this patient, as given by `side` under the patient."},"description":"The side treated: `left`, `right`, `bilateral`, `midline` or `affected`.","x-vocabulary":"sides"},"patient":{"type":["object"],"description":"A patient, described without anything that identifies the person.","x-order":["age","sex","weight","height","bmi","side","anatomy","complaints","history","medications","allergies","antithrombotics","treatments","exposures","diagnosis","perspective"],"properties":{"age":{"type":["string","number"],"x-value":"age","description":"The age at day 0, as `35 years` or `7 months`, or a band as `30s`. Above 89 write `90+`."},"sex":{"type":["string"],"enum":["female","male","intersex","unknown"],"x-enum-descriptions":{"female":"Female.","male":"Male.","intersex":"Intersex.","unknown":"Not known or not stated."},"description":"The sex of the patient: `female`, `male`, `intersex` or `unknown`."},"weight":{"type":["string","number"],"x-value":"quantity","x-units":["kg","g","lb"],"description":"The body weight, as `72 kg`."},"height":{"type":["string","number"],"x-value":"quantity","x-units":["cm","m","in"],"description":"The body height, as `168 cm`."},"bmi":{"type":["string","number"],"x-value":"quantity","x-units":["kg/m2"],"description":"The body mass index, as `23.8 kg/m2`; a bare number is read as kg/m2.","x-unit-optional":true},"side":{"$ref":"#/$defs/side","description":"The affected side, where the illness has one. A procedure with `side: affected` refers to it."},"anatomy":{"type":["object"],"description":"A variant of the spine that changes how levels are counted, as `{variant: L6, counted_by: whole-spine localiser}`.","x-order":["variant","counted_by"],"properties":{"variant":{"type":["string","number"],"x-vocabulary":"variants","description":"The variant, as `L6`, `lumbarised S1` or `low conus`."},"counted_by":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"How the levels were counted, as `whole-spine localiser from C2` or `last rib`."}},"additionalProperties":false},"complaints":{"type":["array"],"items":{"type":["string","number","object"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"One complaint: a few words, or in parts as `{what: neck pain, side: left, duration: 3 weeks}`.","x-order":["what","side","radiates_to","quality","onset","duration"],"properties":{"what":{"type":["string","number"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"The complaint in the words of the patient, as `posterior neck pain`."},"side":{"$ref":"#/$defs/side","description":"The side of the complaint."},"radiates_to":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Where it radiates to, as `upper arm`."},"quality":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One quality of the complaint, as `burning`."},"description":"What it feels like, as `burning` or `[burning, tingling]`."},"onset":{"type":["string","number"],"x-value":"time","description":"When it began, relative to day 0, as `-3 weeks`."},"duration":{"type":["string","number"],"x-value":"time","description":"How long it has lasted, as `3 weeks`."}},"additionalProperties":false},"description":"What brought the patient, in a list of a few words each or as `{what: neck pain, side: left, duration: 3 weeks}`."},"history":{"type":["string","number","array","object"],"x-value":"text","x-free-text":true,"description":"The history: a sentence, a list, or `{medical: …, surgical: …, family: …, psychosocial: …}`. Write `none` when there is nothing of note.","examples":["none"],"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One item of the history, as `type 2 diabetes`."},"x-order":["medical","surgical","family","psychosocial"],"properties":{"medical":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One illness, as `hypertension`."},"description":"Earlier and present illnesses, as `[type 2 diabetes, hypertension]`, or `none`."},"surgical":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One operation, as `lumbar discectomy`."},"description":"Earlier operations, as `lumbar discectomy`, or `none`."},"family":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One illness in the family."},"description":"Illnesses in the family that matter here, or `none`."},"psychosocial":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One item, as `smoker` or `depression`."},"description":"Living, work, mood and habits as far as they matter here, or `none`."}},"additionalProperties":false},"medications":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"What the patient takes, one entry each, as `{drug: metformin, dose: 500 mg, frequency: twice daily}`, or `none`.","examples":["none"]},"allergies":{"type":["array"],"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One allergy, as `iodinated contrast`."},"description":"Allergies as a list, as `[penicillin]`, or `none`.","examples":["none"]},"antithrombotics":{"type":["array"],"items":{"type":["object"],"description":"One drug against clotting and how it was handled around the procedure.","x-order":["drug","stopped","restarted","inr"],"properties":{"drug":{"type":["string","number"],"x-vocabulary":"drugs","description":"The generic name, as `warfarin` or `clopidogrel`."},"stopped":{"type":["string","number"],"x-value":"time","description":"When it was stopped before the procedure, as `-5 days`."},"restarted":{"type":["string","number"],"x-value":"time","description":"When it was started again, as `1 day`."},"inr":{"type":["string","number"],"x-value":"score","description":"The last INR before the procedure, as `1.2`."}},"additionalProperties":false},"description":"Anticoagulants and antiplatelet drugs, each with when it was stopped and restarted, as `{drug: warfarin, stopped: -5 days, inr: 1.2}`, or `none`.","examples":["none"]},"treatments":{"type":["array"],"items":{"type":["object"],"description":"One treatment before day 0.","x-order":["what","result"],"properties":{"what":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The treatment, as `physiotherapy` or `pregabalin`."},"result":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What came of it, as `no relief`."}},"additionalProperties":false},"description":"What had been tried before day 0 and what came of it, as `{what: physiotherapy, result: no relief}`."},"exposures":{"type":["array"],"items":{"$ref":"#/$defs/procedure"},"description":"What happened before the illness and may have caused it, written like a procedure, as `{name: intramuscular injection, at: -14 months}`."},"diagnosis":{"type":["string","number","array"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"The diagnosis in words, or a list with the ones considered, as `{name: lumbar radiculopathy, certainty: excluded, by: MRI}`.","items":{"type":["string","number","object"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"One diagnosis: its name, or in parts as `{name: sciatic neuropathy, side: left, certainty: definite}`.","x-order":["name","level","levels","side","certainty","by","code"],"properties":{"name":{"type":["string","number"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"The diagnosis, as `sciatic neuropathy`."},"level":{"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"levels":{"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"side":{"$ref":"#/$defs/side","description":"The side of the diagnosis."},"certainty":{"type":["string"],"enum":["definite","probable","differential","excluded"],"x-enum-descriptions":{"definite":"The diagnosis is certain.","probable":"The diagnosis is likely but not proven.","differential":"The diagnosis was considered.","excluded":"The diagnosis was considered and ruled out."},"description":"How sure the diagnosis is: `definite`, `probable`, `differential` or `excluded`."},"by":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What the diagnosis or its exclusion rests on, as `lumbar MRI`."},"code":{"type":["string","number"],"x-value":"text","description":"The code with its system, as `ICD-10 G57.0`."}},"additionalProperties":false}},"perspective":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"How the patient saw the illness and its treatment, in the patient’s own words."}},"additionalProperties":false,"required":["age","sex"]},"procedure":{"type":["object"],"description":"One procedure: its name, when it was done, level, side and how.","x-order":["name","at","level","levels","branches","side","approach","guidance","position","where","sedation","asepsis","contrast","needle","stimulation","settings","agents","volume","complications","notes"],"properties":{"name":{"type":["string","number"],"x-vocabulary":"procedures","description":"What was done, by its usual name or abbreviation, as `cervical interlaminar epidural steroid injection` or `vertebroplasty`. A procedure that is not in the list is allowed."},"at":{"type":["string","number"],"x-value":"time","description":"When it was done, relative to day 0, as `day 0`, `3 weeks` or `-14 months`. Never a calendar date."},"level":{"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`. For facet joints name the joint here and the nerves under `branches`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"levels":{"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"branches":{"type":["string","number","array"],"x-value":"level","description":"The nerves treated when the target is a facet joint, as `[L3 medial branch, L4 medial branch]`.","items":{"type":["string","number"],"x-value":"level","description":"One nerve, as `L3 medial branch` or `L5 dorsal ramus`."}},"side":{"$ref":"#/$defs/procedureSide","description":"The side treated: `left`, `right`, `bilateral`, `midline`, or `affected` for the side given under the patient."},"approach":{"type":["string","number"],"x-vocabulary":"approaches","description":"The way in, as `interlaminar`, `transforaminal`, `caudal` or `transpedicular`."},"guidance":{"type":["string","number","array"],"x-vocabulary":"guidance","description":"How the instrument was guided, as `fluoroscopy`, `CT`, `ultrasound` or `landmark`. Several go in a list.","items":{"type":["string","number"],"x-vocabulary":"guidance","description":"One means of guidance, as `fluoroscopy`."}},"position":{"type":["string","number"],"x-vocabulary":"positions","description":"How the patient lay or sat, as `prone`, `supine` or `lateral`."},"where":{"type":["string","number"],"x-value":"text","description":"The kind of place where it was done, as `another hospital` or `our outpatient clinic`. Leave out the name of the place."},"sedation":{"type":["string","number","object"],"x-value":"text","x-free-text":true,"description":"The sedation given, as `none` or `light, responsive to voice`, or its depth and drugs as `{depth: moderate, agents: [{drug: midazolam, dose: 2 mg}]}`.","x-order":["depth","agents"],"properties":{"depth":{"type":["string","number"],"x-value":"text","description":"How deep the sedation was, as `minimal`, `moderate` or `deep`.","examples":["none","minimal","moderate","deep","general anaesthesia"]},"agents":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"The sedatives, each with its dose, as `{drug: midazolam, dose: 2 mg}`."}},"additionalProperties":false},"asepsis":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Skin preparation and sterile barrier, as `povidone-iodine, sterile drape`."},"contrast":{"type":["object"],"description":"The contrast test, as `{agent: iohexol, volume: 1 mL, spread: epidural}`, or `none`.","x-order":["agent","volume","spread"],"properties":{"agent":{"type":["string","number"],"x-vocabulary":"drugs","description":"The contrast agent, as `iohexol`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The volume of contrast given, as `1 mL`."},"spread":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Where the contrast went, as `\"epidural, no vascular or intrathecal spread\"`."}},"additionalProperties":false,"examples":["none"]},"needle":{"type":["object"],"description":"The needle, as `{gauge: 22 G, length: 10 cm, product: Stimuplex}`.","x-order":["gauge","length","product"],"properties":{"gauge":{"type":["string","number"],"x-value":"quantity","x-units":["G"],"description":"The gauge of the needle, as `22 G`; the bare number `22` is read as gauge.","x-unit-optional":true},"length":{"type":["string","number"],"x-value":"quantity","x-units":["cm","mm","in"],"description":"The length of the needle, as `10 cm`."},"product":{"type":["string","number"],"x-value":"text","description":"The type or trade name of the needle, as `Tuohy` or `Stimuplex`. Leave out lot and serial numbers."}},"additionalProperties":false},"stimulation":{"type":["string","number"],"x-value":"quantity","x-units":["mA","V"],"description":"The current or voltage at which the nerve answered, as `1.2 mA`."},"settings":{"type":["object"],"description":"The settings of the device, as `{temperature: 80 °C, time: 90 s, mode: continuous}`. Other settings may be added under their own names.","x-order":["temperature","time","mode","voltage","current","frequency","pulse_width","active_tip","pressure"],"properties":{"temperature":{"type":["string","number"],"x-value":"quantity","x-units":["°C"],"description":"The temperature at the tip, as `80 °C`."},"time":{"type":["string","number"],"x-value":"quantity","x-units":["s","min","h"],"description":"How long the device was on, as `90 s`."},"mode":{"type":["string","number"],"x-value":"text","description":"The mode of the device, as `continuous`, `pulsed` or `cooled`.","examples":["continuous","pulsed","cooled"]},"voltage":{"type":["string","number"],"x-value":"quantity","x-units":["V","mV"],"description":"The voltage, as `45 V`."},"current":{"type":["string","number"],"x-value":"quantity","x-units":["mA","µA"],"description":"The current, as `2 mA`."},"frequency":{"type":["string","number"],"x-value":"quantity","x-units":["Hz","kHz"],"description":"The frequency of the pulses, as `50 Hz`."},"pulse_width":{"type":["string","number"],"x-value":"quantity","x-units":["ms","µs"],"description":"The width of one pulse, as `20 ms`."},"active_tip":{"type":["string","number"],"x-value":"quantity","x-units":["mm","cm"],"description":"The length of the bare tip, as `10 mm`."},"pressure":{"type":["string","number"],"x-value":"quantity","x-units":["psi","kPa","bar","atm","mmHg"],"description":"The pressure, as `50 psi` in discography."}},"additionalProperties":{"type":["string","number"],"x-value":"text","description":"Another setting of the device, with its unit, as `300 Ω`."}},"agents":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"The drugs and materials given, one entry each, as `{drug: methylprednisolone acetate, dose: 80 mg}`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The total volume given, after any dilution, as `15 mL`."},"complications":{"type":["string"],"enum":["none"],"x-enum-descriptions":{"none":"No complication occurred during or after the procedure."},"description":"Write `none` when the procedure had no complication. Anything that did happen belongs under `adverse_events` of the outcome."},"notes":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Anything else a reader needs about the procedure, in a sentence or two."}},"additionalProperties":false},"procedures":{"type":["object","array"],"description":"One procedure, or a list of several.","examples":["none"],"items":{"$ref":"#/$defs/procedure"},"x-order":["name","at","level","levels","branches","side","approach","guidance","position","where","sedation","asepsis","contrast","needle","stimulation","settings","agents","volume","complications","notes"],"properties":{"name":{"$ref":"#/$defs/procedure/properties/name"},"at":{"$ref":"#/$defs/procedure/properties/at"},"level":{"$ref":"#/$defs/procedure/properties/level"},"levels":{"$ref":"#/$defs/procedure/properties/levels"},"branches":{"$ref":"#/$defs/procedure/properties/branches"},"side":{"$ref":"#/$defs/procedure/properties/side"},"approach":{"$ref":"#/$defs/procedure/properties/approach"},"guidance":{"$ref":"#/$defs/procedure/properties/guidance"},"position":{"$ref":"#/$defs/procedure/properties/position"},"where":{"$ref":"#/$defs/procedure/properties/where"},"sedation":{"$ref":"#/$defs/procedure/properties/sedation"},"asepsis":{"$ref":"#/$defs/procedure/properties/asepsis"},"contrast":{"$ref":"#/$defs/procedure/properties/contrast"},"needle":{"$ref":"#/$defs/procedure/properties/needle"},"stimulation":{"$ref":"#/$defs/procedure/properties/stimulation"},"settings":{"$ref":"#/$defs/procedure/properties/settings"},"agents":{"$ref":"#/$defs/procedure/properties/agents"},"volume":{"$ref":"#/$defs/procedure/properties/volume"},"complications":{"$ref":"#/$defs/procedure/properties/complications"},"notes":{"$ref":"#/$defs/procedure/properties/notes"}},"additionalProperties":false},"agent":{"type":["object"],"description":"One drug or material with its dose, as `{drug: lidocaine, concentration: 2 %, volume: 5 mL}`.","x-order":["drug","dose","concentration","dilution","volume","per_site","route","frequency"],"properties":{"drug":{"type":["string","number"],"x-vocabulary":"drugs","description":"The generic name with its salt where it matters, as `methylprednisolone acetate` or `lidocaine`."},"dose":{"type":["string","number"],"x-value":"dose","description":"The amount given, as `80 mg`. For a regular medicine the daily amount may stand here, as `300 mg/day`.","x-units":["mg","µg","g","ng","IU","units","mL","mmol","mEq","MBq","mg/day","µg/day","g/day","IU/day","units/day","mL/day","mmol/day","mg/h","µg/h","mL/h","IU/h","units/h","µg/min","mg/kg","µg/kg","IU/kg","mg/kg/day","mg/kg/h","µg/kg/h","µg/kg/min","mg/m2"]},"concentration":{"type":["string","number"],"x-value":"concentration","description":"The strength before any dilution, as `2 %` or `10 mg/mL`.","x-units":["%","mg/mL","µg/mL","mmol/L","mg/L","IU/mL","mgI/mL"]},"dilution":{"type":["string","number"],"x-value":"dilution","description":"How it was diluted and with what, as `1:1 saline`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The volume of this drug before any dilution, as `5 mL`. The total after dilution goes to `volume` of the procedure."},"per_site":{"type":["string","number"],"x-value":"dose","description":"What each site received when several were treated, as `5 mL` or `20 mg`.","x-units":["mL","mg","µg","g","ng","IU","units"]},"route":{"type":["string","number"],"x-vocabulary":"routes","description":"The route, as `epidural`, `intramuscular`, `oral` or `intravenous`."},"frequency":{"type":["string","number"],"x-value":"frequency","description":"How often it is taken, as `daily`, `twice daily`, `every 8 hours` or `as needed`."}},"additionalProperties":false},"finding":{"type":["object"],"description":"One finding: when, how and where it was found, and what it was.","x-order":["at","modality","region","sequence","level","levels","side","test","value","finding","change","normal","figure"],"properties":{"at":{"type":["string","number"],"x-value":"time","description":"When it was found, relative to day 0, as `baseline`, `day 0` or `6 months`."},"modality":{"type":["string","number"],"x-vocabulary":"modalities","description":"How it was found, as `examination`, `MRI`, `CT`, `EMG` or `laboratory`."},"region":{"type":["string","number"],"x-value":"text","description":"The part of the body examined, as `cervical`, `lumbar` or `hip`."},"sequence":{"type":["string","number"],"x-value":"text","description":"The sequence or plane of the image, as `sagittal T2`."},"level":{"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"levels":{"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"side":{"$ref":"#/$defs/side","description":"The side of the finding."},"test":{"type":["string","number"],"x-value":"text","description":"For a laboratory finding, the name of the test, as `C-reactive protein`."},"value":{"type":["string","number"],"x-value":"text","description":"For a laboratory finding, the result with its unit, as `12 mg/L`."},"finding":{"type":["string","number"],"x-value":"text","x-vocabulary":"finding-terms","x-free-text":true,"description":"What was found, in a few words, as `nerve root impingement`. Put it in quotes when it holds a comma or a colon."},"change":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"How it changed since the examination before, as `decreased` or `unchanged`."},"normal":{"type":["string","boolean"],"enum":[true,false,"true","false"],"x-enum-descriptions":{"true":"The examination was normal.","false":"The examination was not normal."},"description":"Write `true` when the examination was normal."},"figure":{"type":["string","number"],"x-value":"text","description":"The figure that shows it, by its `id` or number, as `mri` or `2a`."}},"additionalProperties":false},"outcome":{"type":["object"],"description":"What became of the patient: follow-up, status, scores and adverse events.","x-order":["follow_up","status","measures","adverse_events","treatments","summary"],"properties":{"follow_up":{"type":["string","number"],"x-value":"time","description":"How long the patient was followed from day 0, as `6 months`."},"status":{"type":["string"],"enum":["recovered","improved","unchanged","worse","died"],"x-enum-descriptions":{"recovered":"The patient is well again.","improved":"The patient is better, with something remaining.","unchanged":"The patient is as before.","worse":"The patient is worse than before.","died":"The patient died."},"description":"How the patient was at the last follow-up: `recovered`, `improved`, `unchanged`, `worse` or `died`."},"measures":{"type":["array"],"items":{"$ref":"#/$defs/measure"},"description":"Scores over time, one entry for each scale and side, as `{scale: NRS, scores: {baseline: 8, 3 weeks: 4}}`."},"adverse_events":{"type":["array"],"items":{"$ref":"#/$defs/adverseEvent"},"description":"What went wrong or was unexpected, one entry each, or `none` when nothing did.","examples":["none"]},"treatments":{"type":["array"],"items":{"type":["object"],"description":"One treatment after day 0.","x-order":["what","at","result"],"properties":{"what":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The treatment, as `rehabilitation` or `surgical decompression`."},"at":{"type":["string","number"],"x-value":"time","description":"When it was given, relative to day 0, as `2 days`."},"result":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What came of it, as `no improvement`."}},"additionalProperties":false},"description":"What was done after day 0, as `{what: rehabilitation, at: 2 weeks, result: walks with a cane}`."},"summary":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The outcome in a sentence or two, for what the scores do not say."}},"additionalProperties":false},"measure":{"type":["object"],"description":"One scale, with its scores over time.","x-order":["scale","subscale","target","side","muscle","movement","condition","scores","figure","note"],"properties":{"scale":{"type":["string","number"],"x-vocabulary":"scales","description":"The scale, by name or abbreviation, as `NRS`, `MRC`, `LANSS` or `JOA lumbar`. A variant is a scale of its own."},"subscale":{"type":["string","number"],"x-value":"text","description":"The part of the scale, where it has several, as `physical function`."},"target":{"type":["string","number"],"x-value":"text","description":"What is measured, as `arm pain`."},"side":{"$ref":"#/$defs/side","description":"The side measured."},"muscle":{"type":["string","number"],"x-value":"text","description":"The muscle tested, as `tibialis anterior`. Give the muscle or the movement."},"movement":{"type":["string","number"],"x-vocabulary":"movements","description":"The movement tested, as `ankle dorsiflexion`. Give the movement or the muscle."},"condition":{"type":["string","number"],"x-value":"text","description":"Under which condition it was measured, as `at rest`, `on movement` or `upright`.","examples":["at rest","on movement","upright"]},"scores":{"type":["object"],"description":"Each time with its score, as `{baseline: 8, 1 hour: 2, 12 weeks: at least 20 % lower}`.","x-keys":{"x-value":"time"},"additionalProperties":{"type":["string","number"],"x-value":"score","description":"The score at this time: a number, `4/5`, a grade as `D` or `4+`, `45 mm`, `at least 50 % lower`, or `figure` when only the figure shows it.","x-enum-descriptions":{"figure":"The score can be read only in the figure named by `figure`."}}},"figure":{"type":["string","number"],"x-value":"text","description":"The figure that shows the scores, by its `id` or number, as `nrs` or `2`."},"note":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Anything a reader needs about these scores, in a sentence."}},"additionalProperties":false,"required":["scale","scores"]},"adverseEvent":{"type":["object"],"description":"One adverse event, as `{event: post-dural puncture headache, onset: immediately, resolved: 48 hours}`.","x-order":["event","onset","duration","grade","causality","management","resolved"],"properties":{"event":{"type":["string","number"],"x-vocabulary":"complications","description":"What happened, as `post-dural puncture headache` or `spinal cord injury`.","x-free-text":true},"onset":{"type":["string","number"],"x-value":"time","description":"When it began, relative to day 0, as `immediately`, `during` or `2 days`."},"duration":{"type":["string","number"],"x-value":"time","description":"How long it lasted, as `48 hours`."},"grade":{"type":["string","number"],"x-value":"grade","description":"How severe it was, with the name of the system, as `CTCAE 3`, `Clavien-Dindo IIIb` or `CIRSE 5`."},"causality":{"type":["string","number"],"x-value":"text","description":"How likely the procedure or drug caused it, as `definite`, `probable`, `possible` or `unrelated`.","examples":["definite","probable","possible","unlikely","unrelated"]},"management":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What was done about it, as `bed rest and caffeine`, or `none`."},"resolved":{"type":["string","number"],"x-value":"time","description":"When it was over, as `48 hours`, or `ongoing`.","x-enum-descriptions":{"ongoing":"It had not resolved at the last follow-up."}}},"additionalProperties":false},"case":{"type":["object"],"description":"One patient of a series.","x-order":["id","patient","procedure","findings","outcome","consent"],"properties":{"id":{"type":["string","number"],"x-value":"text","description":"A short name for the patient that says nothing about the person, as `P1`. In the text the patient is `Patient 1` or `Case 1`."},"patient":{"$ref":"#/$defs/patient","description":"This patient: at least `age` and `sex`."},"procedure":{"$ref":"#/$defs/procedures","description":"What differs for this patient from the procedure at the top, as `{side: right}`, or the whole procedure where none is shared."},"findings":{"type":["array"],"items":{"$ref":"#/$defs/finding"},"description":"What was found in this patient, in addition to the findings at the top."},"outcome":{"$ref":"#/$defs/outcome","description":"What became of this patient."},"consent":{"$ref":"#/$defs/consent","description":"The consent of this patient, where it differs from the one at the top."}},"additionalProperties":false,"required":["id","patient","outcome"]},"irb":{"type":["object"],"description":"The decision of the ethics board.","x-order":["status","board","institution","number","date","reason"],"properties":{"status":{"type":["string"],"enum":["approved","exempt","waived","not required"],"x-enum-descriptions":{"approved":"The board approved the report. Give board, number and date.","exempt":"The board found the report exempt from review. Give board and reason.","waived":"The board waived its review. Give board and reason.","not required":"No review is required for such a report. Give the reason."},"description":"The decision: `approved`, `exempt`, `waived` or `not required`."},"board":{"type":["string","number"],"x-value":"text","description":"The name of the ethics board, as `Institutional Review Board of Korea University Guro Hospital`."},"institution":{"type":["string","number"],"x-value":"text","description":"The institution of the board, where its name does not say it."},"number":{"type":["string","number"],"x-value":"text","description":"The number of the approval, exactly as issued, as `2022GR0107`."},"date":{"type":["string"],"x-value":"date","description":"The date of the decision, as year, month and day: `2022-02-16`."},"reason":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Why no approval was needed, as `single case without experimental treatment`."}},"additionalProperties":false,"required":["status"]},"consent":{"type":["object"],"description":"Consent to the treatment and consent to publication, as `{treatment: written, publication: written}`.","x-order":["treatment","publication"],"properties":{"treatment":{"$ref":"#/$defs/consentAnswer","description":"Consent to the treatment: `written`, `verbal`, `waived`, `not obtained` or `unknown`."},"publication":{"$ref":"#/$defs/consentAnswer","description":"Consent to publication of the report and its images: `written`, `verbal`, `waived`, `not obtained` or `unknown`."}},"additionalProperties":false,"required":["treatment","publication"]},"consentAnswer":{"type":["string","object"],"description":"One word, as `written`, or `{status: written, from: guardian, includes_images: true}`.","x-enum-descriptions":{"written":"Consent was given in writing.","verbal":"Consent was given by word of mouth.","waived":"The board or the law waived the need for consent.","not obtained":"Consent was not obtained.","unknown":"Whether consent was given is not known."},"if":{"type":["string"]},"then":{"enum":["written","verbal","waived","not obtained","unknown"]},"x-order":["status","from","includes_images"],"required":["status"],"properties":{"status":{"type":["string"],"enum":["written","verbal","waived","not obtained","unknown"],"x-enum-descriptions":{"written":"Consent was given in writing.","verbal":"Consent was given by word of mouth.","waived":"The board or the law waived the need for consent.","not obtained":"Consent was not obtained.","unknown":"Whether consent was given is not known."},"description":"How consent was given: `written`, `verbal`, `waived`, `not obtained` or `unknown`."},"from":{"type":["string"],"enum":["patient","guardian","next of kin"],"x-enum-descriptions":{"patient":"The patient consented.","guardian":"A parent or legal guardian consented.","next of kin":"The next of kin consented, for example after death."},"description":"Who consented: `patient`, `guardian` or `next of kin`."},"includes_images":{"type":["string","boolean"],"enum":[true,false,"true","false"],"x-enum-descriptions":{"true":"The consent covers the images.","false":"The consent does not cover the images."},"description":"Write `true` when the consent covers the images."}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":["object"],"description":"A patient, described without anything that identifies the person.","x-order":["age","sex","weight","height","bmi","side","anatomy","complaints","history","medications","allergies","antithrombotics","treatments","exposures","diagnosis","perspective"],"properties":{"age":{"type":["string","number"],"x-value":"age","description":"The age at day 0, as `35 years` or `7 months`, or a band as `30s`. Above 89 write `90+`."},"sex":{"type":["string"],"enum":["female","male","intersex","unknown"],"x-enum-descriptions":{"female":"Female.","male":"Male.","intersex":"Intersex.","unknown":"Not known or not stated."},"description":"The sex of the patient: `female`, `male`, `intersex` or `unknown`."},"weight":{"type":["string","number"],"x-value":"quantity","x-units":["kg","g","lb"],"description":"The body weight, as `72 kg`."},"height":{"type":["string","number"],"x-value":"quantity","x-units":["cm","m","in"],"description":"The body height, as `168 cm`."},"bmi":{"type":["string","number"],"x-value":"quantity","x-units":["kg/m2"],"description":"The body mass index, as `23.8 kg/m2`; a bare number is read as kg/m2.","x-unit-optional":true},"side":{"$ref":"#/$defs/side","description":"The affected side, where the illness has one. A procedure with `side: affected` refers to it."},"anatomy":{"type":["object"],"description":"A variant of the spine that changes how levels are counted, as `{variant: L6, counted_by: whole-spine localiser}`.","x-order":["variant","counted_by"],"properties":{"variant":{"type":["string","number"],"x-vocabulary":"variants","description":"The variant, as `L6`, `lumbarised S1` or `low conus`."},"counted_by":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"How the levels were counted, as `whole-spine localiser from C2` or `last rib`."}},"additionalProperties":false},"complaints":{"type":["array"],"items":{"type":["string","number","object"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"One complaint: a few words, or in parts as `{what: neck pain, side: left, duration: 3 weeks}`.","x-order":["what","side","radiates_to","quality","onset","duration"],"properties":{"what":{"type":["string","number"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"The complaint in the words of the patient, as `posterior neck pain`."},"side":{"$ref":"#/$defs/side","description":"The side of the complaint."},"radiates_to":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Where it radiates to, as `upper arm`."},"quality":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One quality of the complaint, as `burning`."},"description":"What it feels like, as `burning` or `[burning, tingling]`."},"onset":{"type":["string","number"],"x-value":"time","description":"When it began, relative to day 0, as `-3 weeks`."},"duration":{"type":["string","number"],"x-value":"time","description":"How long it has lasted, as `3 weeks`."}},"additionalProperties":false},"description":"What brought the patient, in a list of a few words each or as `{what: neck pain, side: left, duration: 3 weeks}`."},"history":{"type":["string","number","array","object"],"x-value":"text","x-free-text":true,"description":"The history: a sentence, a list, or `{medical: …, surgical: …, family: …, psychosocial: …}`. Write `none` when there is nothing of note.","examples":["none"],"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One item of the history, as `type 2 diabetes`."},"x-order":["medical","surgical","family","psychosocial"],"properties":{"medical":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One illness, as `hypertension`."},"description":"Earlier and present illnesses, as `[type 2 diabetes, hypertension]`, or `none`."},"surgical":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One operation, as `lumbar discectomy`."},"description":"Earlier operations, as `lumbar discectomy`, or `none`."},"family":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One illness in the family."},"description":"Illnesses in the family that matter here, or `none`."},"psychosocial":{"type":["string","number","array"],"x-value":"text","x-free-text":true,"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One item, as `smoker` or `depression`."},"description":"Living, work, mood and habits as far as they matter here, or `none`."}},"additionalProperties":false},"medications":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"What the patient takes, one entry each, as `{drug: metformin, dose: 500 mg, frequency: twice daily}`, or `none`.","examples":["none"]},"allergies":{"type":["array"],"items":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"One allergy, as `iodinated contrast`."},"description":"Allergies as a list, as `[penicillin]`, or `none`.","examples":["none"]},"antithrombotics":{"type":["array"],"items":{"type":["object"],"description":"One drug against clotting and how it was handled around the procedure.","x-order":["drug","stopped","restarted","inr"],"properties":{"drug":{"type":["string","number"],"x-vocabulary":"drugs","description":"The generic name, as `warfarin` or `clopidogrel`."},"stopped":{"type":["string","number"],"x-value":"time","description":"When it was stopped before the procedure, as `-5 days`."},"restarted":{"type":["string","number"],"x-value":"time","description":"When it was started again, as `1 day`."},"inr":{"type":["string","number"],"x-value":"score","description":"The last INR before the procedure, as `1.2`."}},"additionalProperties":false},"description":"Anticoagulants and antiplatelet drugs, each with when it was stopped and restarted, as `{drug: warfarin, stopped: -5 days, inr: 1.2}`, or `none`.","examples":["none"]},"treatments":{"type":["array"],"items":{"type":["object"],"description":"One treatment before day 0.","x-order":["what","result"],"properties":{"what":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The treatment, as `physiotherapy` or `pregabalin`."},"result":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What came of it, as `no relief`."}},"additionalProperties":false},"description":"What had been tried before day 0 and what came of it, as `{what: physiotherapy, result: no relief}`."},"exposures":{"type":["array"],"items":{"$ref":"#/$defs/procedure"},"description":"What happened before the illness and may have caused it, written like a procedure, as `{name: intramuscular injection, at: -14 months}`."},"diagnosis":{"type":["string","number","array"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"The diagnosis in words, or a list with the ones considered, as `{name: lumbar radiculopathy, certainty: excluded, by: MRI}`.","items":{"type":["string","number","object"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"One diagnosis: its name, or in parts as `{name: sciatic neuropathy, side: left, certainty: definite}`.","x-order":["name","level","levels","side","certainty","by","code"],"properties":{"name":{"type":["string","number"],"x-value":"text","x-vocabulary":"indications","x-free-text":true,"description":"The diagnosis, as `sciatic neuropathy`."},"level":{"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"levels":{"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"side":{"$ref":"#/$defs/side","description":"The side of the diagnosis."},"certainty":{"type":["string"],"enum":["definite","probable","differential","excluded"],"x-enum-descriptions":{"definite":"The diagnosis is certain.","probable":"The diagnosis is likely but not proven.","differential":"The diagnosis was considered.","excluded":"The diagnosis was considered and ruled out."},"description":"How sure the diagnosis is: `definite`, `probable`, `differential` or `excluded`."},"by":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What the diagnosis or its exclusion rests on, as `lumbar MRI`."},"code":{"type":["string","number"],"x-value":"text","description":"The code with its system, as `ICD-10 G57.0`."}},"additionalProperties":false}},"perspective":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"How the patient saw the illness and its treatment, in the patient’s own words."}},"additionalProperties":false,"required":["age","sex"]};
const schema21 = {"type":["string"],"enum":["left","right","bilateral","midline"],"x-enum-descriptions":{"left":"The left side of the patient.","right":"The right side of the patient.","bilateral":"Both sides.","midline":"The midline, neither left nor right."},"description":"The side of the body: `left`, `right`, `bilateral` or `midline`.","x-vocabulary":"sides"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "left") || (data === "right")) || (data === "bilateral")) || (data === "midline"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["object"],"description":"One drug or material with its dose, as `{drug: lidocaine, concentration: 2 %, volume: 5 mL}`.","x-order":["drug","dose","concentration","dilution","volume","per_site","route","frequency"],"properties":{"drug":{"type":["string","number"],"x-vocabulary":"drugs","description":"The generic name with its salt where it matters, as `methylprednisolone acetate` or `lidocaine`."},"dose":{"type":["string","number"],"x-value":"dose","description":"The amount given, as `80 mg`. For a regular medicine the daily amount may stand here, as `300 mg/day`.","x-units":["mg","µg","g","ng","IU","units","mL","mmol","mEq","MBq","mg/day","µg/day","g/day","IU/day","units/day","mL/day","mmol/day","mg/h","µg/h","mL/h","IU/h","units/h","µg/min","mg/kg","µg/kg","IU/kg","mg/kg/day","mg/kg/h","µg/kg/h","µg/kg/min","mg/m2"]},"concentration":{"type":["string","number"],"x-value":"concentration","description":"The strength before any dilution, as `2 %` or `10 mg/mL`.","x-units":["%","mg/mL","µg/mL","mmol/L","mg/L","IU/mL","mgI/mL"]},"dilution":{"type":["string","number"],"x-value":"dilution","description":"How it was diluted and with what, as `1:1 saline`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The volume of this drug before any dilution, as `5 mL`. The total after dilution goes to `volume` of the procedure."},"per_site":{"type":["string","number"],"x-value":"dose","description":"What each site received when several were treated, as `5 mL` or `20 mg`.","x-units":["mL","mg","µg","g","ng","IU","units"]},"route":{"type":["string","number"],"x-vocabulary":"routes","description":"The route, as `epidural`, `intramuscular`, `oral` or `intravenous`."},"frequency":{"type":["string","number"],"x-value":"frequency","description":"How often it is taken, as `daily`, `twice daily`, `every 8 hours` or `as needed`."}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "drug") || (key0 === "dose")) || (key0 === "concentration")) || (key0 === "dilution")) || (key0 === "volume")) || (key0 === "per_site")) || (key0 === "route")) || (key0 === "frequency"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.drug !== undefined){
let data0 = data.drug;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/drug",schemaPath:"#/properties/drug/type",keyword:"type",params:{type: schema22.properties.drug.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dose !== undefined){
let data1 = data.dose;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err2 = {instancePath:instancePath+"/dose",schemaPath:"#/properties/dose/type",keyword:"type",params:{type: schema22.properties.dose.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.concentration !== undefined){
let data2 = data.concentration;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err3 = {instancePath:instancePath+"/concentration",schemaPath:"#/properties/concentration/type",keyword:"type",params:{type: schema22.properties.concentration.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dilution !== undefined){
let data3 = data.dilution;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err4 = {instancePath:instancePath+"/dilution",schemaPath:"#/properties/dilution/type",keyword:"type",params:{type: schema22.properties.dilution.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.volume !== undefined){
let data4 = data.volume;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err5 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: schema22.properties.volume.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.per_site !== undefined){
let data5 = data.per_site;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err6 = {instancePath:instancePath+"/per_site",schemaPath:"#/properties/per_site/type",keyword:"type",params:{type: schema22.properties.per_site.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.route !== undefined){
let data6 = data.route;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err7 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: schema22.properties.route.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.frequency !== undefined){
let data7 = data.frequency;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err8 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type: schema22.properties.frequency.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object"],"description":"One procedure: its name, when it was done, level, side and how.","x-order":["name","at","level","levels","branches","side","approach","guidance","position","where","sedation","asepsis","contrast","needle","stimulation","settings","agents","volume","complications","notes"],"properties":{"name":{"type":["string","number"],"x-vocabulary":"procedures","description":"What was done, by its usual name or abbreviation, as `cervical interlaminar epidural steroid injection` or `vertebroplasty`. A procedure that is not in the list is allowed."},"at":{"type":["string","number"],"x-value":"time","description":"When it was done, relative to day 0, as `day 0`, `3 weeks` or `-14 months`. Never a calendar date."},"level":{"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`. For facet joints name the joint here and the nerves under `branches`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"levels":{"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"branches":{"type":["string","number","array"],"x-value":"level","description":"The nerves treated when the target is a facet joint, as `[L3 medial branch, L4 medial branch]`.","items":{"type":["string","number"],"x-value":"level","description":"One nerve, as `L3 medial branch` or `L5 dorsal ramus`."}},"side":{"$ref":"#/$defs/procedureSide","description":"The side treated: `left`, `right`, `bilateral`, `midline`, or `affected` for the side given under the patient."},"approach":{"type":["string","number"],"x-vocabulary":"approaches","description":"The way in, as `interlaminar`, `transforaminal`, `caudal` or `transpedicular`."},"guidance":{"type":["string","number","array"],"x-vocabulary":"guidance","description":"How the instrument was guided, as `fluoroscopy`, `CT`, `ultrasound` or `landmark`. Several go in a list.","items":{"type":["string","number"],"x-vocabulary":"guidance","description":"One means of guidance, as `fluoroscopy`."}},"position":{"type":["string","number"],"x-vocabulary":"positions","description":"How the patient lay or sat, as `prone`, `supine` or `lateral`."},"where":{"type":["string","number"],"x-value":"text","description":"The kind of place where it was done, as `another hospital` or `our outpatient clinic`. Leave out the name of the place."},"sedation":{"type":["string","number","object"],"x-value":"text","x-free-text":true,"description":"The sedation given, as `none` or `light, responsive to voice`, or its depth and drugs as `{depth: moderate, agents: [{drug: midazolam, dose: 2 mg}]}`.","x-order":["depth","agents"],"properties":{"depth":{"type":["string","number"],"x-value":"text","description":"How deep the sedation was, as `minimal`, `moderate` or `deep`.","examples":["none","minimal","moderate","deep","general anaesthesia"]},"agents":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"The sedatives, each with its dose, as `{drug: midazolam, dose: 2 mg}`."}},"additionalProperties":false},"asepsis":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Skin preparation and sterile barrier, as `povidone-iodine, sterile drape`."},"contrast":{"type":["object"],"description":"The contrast test, as `{agent: iohexol, volume: 1 mL, spread: epidural}`, or `none`.","x-order":["agent","volume","spread"],"properties":{"agent":{"type":["string","number"],"x-vocabulary":"drugs","description":"The contrast agent, as `iohexol`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The volume of contrast given, as `1 mL`."},"spread":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Where the contrast went, as `\"epidural, no vascular or intrathecal spread\"`."}},"additionalProperties":false,"examples":["none"]},"needle":{"type":["object"],"description":"The needle, as `{gauge: 22 G, length: 10 cm, product: Stimuplex}`.","x-order":["gauge","length","product"],"properties":{"gauge":{"type":["string","number"],"x-value":"quantity","x-units":["G"],"description":"The gauge of the needle, as `22 G`; the bare number `22` is read as gauge.","x-unit-optional":true},"length":{"type":["string","number"],"x-value":"quantity","x-units":["cm","mm","in"],"description":"The length of the needle, as `10 cm`."},"product":{"type":["string","number"],"x-value":"text","description":"The type or trade name of the needle, as `Tuohy` or `Stimuplex`. Leave out lot and serial numbers."}},"additionalProperties":false},"stimulation":{"type":["string","number"],"x-value":"quantity","x-units":["mA","V"],"description":"The current or voltage at which the nerve answered, as `1.2 mA`."},"settings":{"type":["object"],"description":"The settings of the device, as `{temperature: 80 °C, time: 90 s, mode: continuous}`. Other settings may be added under their own names.","x-order":["temperature","time","mode","voltage","current","frequency","pulse_width","active_tip","pressure"],"properties":{"temperature":{"type":["string","number"],"x-value":"quantity","x-units":["°C"],"description":"The temperature at the tip, as `80 °C`."},"time":{"type":["string","number"],"x-value":"quantity","x-units":["s","min","h"],"description":"How long the device was on, as `90 s`."},"mode":{"type":["string","number"],"x-value":"text","description":"The mode of the device, as `continuous`, `pulsed` or `cooled`.","examples":["continuous","pulsed","cooled"]},"voltage":{"type":["string","number"],"x-value":"quantity","x-units":["V","mV"],"description":"The voltage, as `45 V`."},"current":{"type":["string","number"],"x-value":"quantity","x-units":["mA","µA"],"description":"The current, as `2 mA`."},"frequency":{"type":["string","number"],"x-value":"quantity","x-units":["Hz","kHz"],"description":"The frequency of the pulses, as `50 Hz`."},"pulse_width":{"type":["string","number"],"x-value":"quantity","x-units":["ms","µs"],"description":"The width of one pulse, as `20 ms`."},"active_tip":{"type":["string","number"],"x-value":"quantity","x-units":["mm","cm"],"description":"The length of the bare tip, as `10 mm`."},"pressure":{"type":["string","number"],"x-value":"quantity","x-units":["psi","kPa","bar","atm","mmHg"],"description":"The pressure, as `50 psi` in discography."}},"additionalProperties":{"type":["string","number"],"x-value":"text","description":"Another setting of the device, with its unit, as `300 Ω`."}},"agents":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"The drugs and materials given, one entry each, as `{drug: methylprednisolone acetate, dose: 80 mg}`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The total volume given, after any dilution, as `15 mL`."},"complications":{"type":["string"],"enum":["none"],"x-enum-descriptions":{"none":"No complication occurred during or after the procedure."},"description":"Write `none` when the procedure had no complication. Anything that did happen belongs under `adverse_events` of the outcome."},"notes":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Anything else a reader needs about the procedure, in a sentence or two."}},"additionalProperties":false};
const schema24 = {"type":["string"],"enum":["left","right","bilateral","midline","affected"],"x-enum-descriptions":{"left":"The left side of the patient.","right":"The right side of the patient.","bilateral":"Both sides.","midline":"The midline, neither left nor right.","affected":"The side that is ill in this patient, as given by `side` under the patient."},"description":"The side treated: `left`, `right`, `bilateral`, `midline` or `affected`.","x-vocabulary":"sides"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "left") || (data === "right")) || (data === "bilateral")) || (data === "midline")) || (data === "affected"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema23.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema23.properties.name.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema23.properties.at.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(((typeof data2 !== "string") && (!(typeof data2 == "number"))) && (!(Array.isArray(data2)))){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: schema23.properties.level.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err4 = {instancePath:instancePath+"/level/" + i0,schemaPath:"#/properties/level/items/type",keyword:"type",params:{type: schema23.properties.level.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.levels !== undefined){
let data4 = data.levels;
if(((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (!(Array.isArray(data4)))){
const err5 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: schema23.properties.levels.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err6 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema23.properties.levels.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.branches !== undefined){
let data6 = data.branches;
if(((typeof data6 !== "string") && (!(typeof data6 == "number"))) && (!(Array.isArray(data6)))){
const err7 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: schema23.properties.branches.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err8 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/properties/branches/items/type",keyword:"type",params:{type: schema23.properties.branches.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.side !== undefined){
if(!(validate60(data.side, {instancePath:instancePath+"/side",parentData:data,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
let data9 = data.approach;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err9 = {instancePath:instancePath+"/approach",schemaPath:"#/properties/approach/type",keyword:"type",params:{type: schema23.properties.approach.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.guidance !== undefined){
let data10 = data.guidance;
if(((typeof data10 !== "string") && (!(typeof data10 == "number"))) && (!(Array.isArray(data10)))){
const err10 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: schema23.properties.guidance.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err11 = {instancePath:instancePath+"/guidance/" + i3,schemaPath:"#/properties/guidance/items/type",keyword:"type",params:{type: schema23.properties.guidance.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.position !== undefined){
let data12 = data.position;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err12 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: schema23.properties.position.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.where !== undefined){
let data13 = data.where;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err13 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: schema23.properties.where.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sedation !== undefined){
let data14 = data.sedation;
if(((typeof data14 !== "string") && (!(typeof data14 == "number"))) && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err14 = {instancePath:instancePath+"/sedation",schemaPath:"#/properties/sedation/type",keyword:"type",params:{type: schema23.properties.sedation.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!((key1 === "depth") || (key1 === "agents"))){
const err15 = {instancePath:instancePath+"/sedation",schemaPath:"#/properties/sedation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.depth !== undefined){
let data15 = data14.depth;
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err16 = {instancePath:instancePath+"/sedation/depth",schemaPath:"#/properties/sedation/properties/depth/type",keyword:"type",params:{type: schema23.properties.sedation.properties.depth.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.agents !== undefined){
let data16 = data14.agents;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate57(data16[i4], {instancePath:instancePath+"/sedation/agents/" + i4,parentData:data16,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/sedation/agents",schemaPath:"#/properties/sedation/properties/agents/type",keyword:"type",params:{type: schema23.properties.sedation.properties.agents.type},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.asepsis !== undefined){
let data18 = data.asepsis;
if((typeof data18 !== "string") && (!(typeof data18 == "number"))){
const err18 = {instancePath:instancePath+"/asepsis",schemaPath:"#/properties/asepsis/type",keyword:"type",params:{type: schema23.properties.asepsis.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contrast !== undefined){
let data19 = data.contrast;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(((key2 === "agent") || (key2 === "volume")) || (key2 === "spread"))){
const err19 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.agent !== undefined){
let data20 = data19.agent;
if((typeof data20 !== "string") && (!(typeof data20 == "number"))){
const err20 = {instancePath:instancePath+"/contrast/agent",schemaPath:"#/properties/contrast/properties/agent/type",keyword:"type",params:{type: schema23.properties.contrast.properties.agent.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.volume !== undefined){
let data21 = data19.volume;
if((typeof data21 !== "string") && (!(typeof data21 == "number"))){
const err21 = {instancePath:instancePath+"/contrast/volume",schemaPath:"#/properties/contrast/properties/volume/type",keyword:"type",params:{type: schema23.properties.contrast.properties.volume.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19.spread !== undefined){
let data22 = data19.spread;
if((typeof data22 !== "string") && (!(typeof data22 == "number"))){
const err22 = {instancePath:instancePath+"/contrast/spread",schemaPath:"#/properties/contrast/properties/spread/type",keyword:"type",params:{type: schema23.properties.contrast.properties.spread.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contrast",schemaPath:"#/properties/contrast/type",keyword:"type",params:{type: schema23.properties.contrast.type},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.needle !== undefined){
let data23 = data.needle;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(((key3 === "gauge") || (key3 === "length")) || (key3 === "product"))){
const err24 = {instancePath:instancePath+"/needle",schemaPath:"#/properties/needle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data23.gauge !== undefined){
let data24 = data23.gauge;
if((typeof data24 !== "string") && (!(typeof data24 == "number"))){
const err25 = {instancePath:instancePath+"/needle/gauge",schemaPath:"#/properties/needle/properties/gauge/type",keyword:"type",params:{type: schema23.properties.needle.properties.gauge.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data23.length !== undefined){
let data25 = data23.length;
if((typeof data25 !== "string") && (!(typeof data25 == "number"))){
const err26 = {instancePath:instancePath+"/needle/length",schemaPath:"#/properties/needle/properties/length/type",keyword:"type",params:{type: schema23.properties.needle.properties.length.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data23.product !== undefined){
let data26 = data23.product;
if((typeof data26 !== "string") && (!(typeof data26 == "number"))){
const err27 = {instancePath:instancePath+"/needle/product",schemaPath:"#/properties/needle/properties/product/type",keyword:"type",params:{type: schema23.properties.needle.properties.product.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/needle",schemaPath:"#/properties/needle/type",keyword:"type",params:{type: schema23.properties.needle.type},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.stimulation !== undefined){
let data27 = data.stimulation;
if((typeof data27 !== "string") && (!(typeof data27 == "number"))){
const err29 = {instancePath:instancePath+"/stimulation",schemaPath:"#/properties/stimulation/type",keyword:"type",params:{type: schema23.properties.stimulation.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.settings !== undefined){
let data28 = data.settings;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
if(!(func1.call(schema23.properties.settings.properties, key4))){
let data29 = data28[key4];
if((typeof data29 !== "string") && (!(typeof data29 == "number"))){
const err30 = {instancePath:instancePath+"/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: schema23.properties.settings.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data28.temperature !== undefined){
let data30 = data28.temperature;
if((typeof data30 !== "string") && (!(typeof data30 == "number"))){
const err31 = {instancePath:instancePath+"/settings/temperature",schemaPath:"#/properties/settings/properties/temperature/type",keyword:"type",params:{type: schema23.properties.settings.properties.temperature.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data28.time !== undefined){
let data31 = data28.time;
if((typeof data31 !== "string") && (!(typeof data31 == "number"))){
const err32 = {instancePath:instancePath+"/settings/time",schemaPath:"#/properties/settings/properties/time/type",keyword:"type",params:{type: schema23.properties.settings.properties.time.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data28.mode !== undefined){
let data32 = data28.mode;
if((typeof data32 !== "string") && (!(typeof data32 == "number"))){
const err33 = {instancePath:instancePath+"/settings/mode",schemaPath:"#/properties/settings/properties/mode/type",keyword:"type",params:{type: schema23.properties.settings.properties.mode.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data28.voltage !== undefined){
let data33 = data28.voltage;
if((typeof data33 !== "string") && (!(typeof data33 == "number"))){
const err34 = {instancePath:instancePath+"/settings/voltage",schemaPath:"#/properties/settings/properties/voltage/type",keyword:"type",params:{type: schema23.properties.settings.properties.voltage.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data28.current !== undefined){
let data34 = data28.current;
if((typeof data34 !== "string") && (!(typeof data34 == "number"))){
const err35 = {instancePath:instancePath+"/settings/current",schemaPath:"#/properties/settings/properties/current/type",keyword:"type",params:{type: schema23.properties.settings.properties.current.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data28.frequency !== undefined){
let data35 = data28.frequency;
if((typeof data35 !== "string") && (!(typeof data35 == "number"))){
const err36 = {instancePath:instancePath+"/settings/frequency",schemaPath:"#/properties/settings/properties/frequency/type",keyword:"type",params:{type: schema23.properties.settings.properties.frequency.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data28.pulse_width !== undefined){
let data36 = data28.pulse_width;
if((typeof data36 !== "string") && (!(typeof data36 == "number"))){
const err37 = {instancePath:instancePath+"/settings/pulse_width",schemaPath:"#/properties/settings/properties/pulse_width/type",keyword:"type",params:{type: schema23.properties.settings.properties.pulse_width.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data28.active_tip !== undefined){
let data37 = data28.active_tip;
if((typeof data37 !== "string") && (!(typeof data37 == "number"))){
const err38 = {instancePath:instancePath+"/settings/active_tip",schemaPath:"#/properties/settings/properties/active_tip/type",keyword:"type",params:{type: schema23.properties.settings.properties.active_tip.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data28.pressure !== undefined){
let data38 = data28.pressure;
if((typeof data38 !== "string") && (!(typeof data38 == "number"))){
const err39 = {instancePath:instancePath+"/settings/pressure",schemaPath:"#/properties/settings/properties/pressure/type",keyword:"type",params:{type: schema23.properties.settings.properties.pressure.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: schema23.properties.settings.type},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.agents !== undefined){
let data39 = data.agents;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
if(!(validate57(data39[i5], {instancePath:instancePath+"/agents/" + i5,parentData:data39,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: schema23.properties.agents.type},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.volume !== undefined){
let data41 = data.volume;
if((typeof data41 !== "string") && (!(typeof data41 == "number"))){
const err42 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: schema23.properties.volume.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.complications !== undefined){
let data42 = data.complications;
if(typeof data42 !== "string"){
const err43 = {instancePath:instancePath+"/complications",schemaPath:"#/properties/complications/type",keyword:"type",params:{type: schema23.properties.complications.type},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(data42 === "none")){
const err44 = {instancePath:instancePath+"/complications",schemaPath:"#/properties/complications/enum",keyword:"enum",params:{allowedValues: schema23.properties.complications.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.notes !== undefined){
let data43 = data.notes;
if((typeof data43 !== "string") && (!(typeof data43 == "number"))){
const err45 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema23.properties.notes.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.age === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "age"},message:"must have required property '"+"age"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sex === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sex"},message:"must have required property '"+"sex"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.age !== undefined){
let data0 = data.age;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err3 = {instancePath:instancePath+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type: schema20.properties.age.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sex !== undefined){
let data1 = data.sex;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/sex",schemaPath:"#/properties/sex/type",keyword:"type",params:{type: schema20.properties.sex.type},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "female") || (data1 === "male")) || (data1 === "intersex")) || (data1 === "unknown"))){
const err5 = {instancePath:instancePath+"/sex",schemaPath:"#/properties/sex/enum",keyword:"enum",params:{allowedValues: schema20.properties.sex.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: schema20.properties.weight.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.height !== undefined){
let data3 = data.height;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err7 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: schema20.properties.height.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.bmi !== undefined){
let data4 = data.bmi;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err8 = {instancePath:instancePath+"/bmi",schemaPath:"#/properties/bmi/type",keyword:"type",params:{type: schema20.properties.bmi.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.side !== undefined){
if(!(validate54(data.side, {instancePath:instancePath+"/side",parentData:data,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.anatomy !== undefined){
let data6 = data.anatomy;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "variant") || (key1 === "counted_by"))){
const err9 = {instancePath:instancePath+"/anatomy",schemaPath:"#/properties/anatomy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.variant !== undefined){
let data7 = data6.variant;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err10 = {instancePath:instancePath+"/anatomy/variant",schemaPath:"#/properties/anatomy/properties/variant/type",keyword:"type",params:{type: schema20.properties.anatomy.properties.variant.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.counted_by !== undefined){
let data8 = data6.counted_by;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err11 = {instancePath:instancePath+"/anatomy/counted_by",schemaPath:"#/properties/anatomy/properties/counted_by/type",keyword:"type",params:{type: schema20.properties.anatomy.properties.counted_by.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/anatomy",schemaPath:"#/properties/anatomy/type",keyword:"type",params:{type: schema20.properties.anatomy.type},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.complaints !== undefined){
let data9 = data.complaints;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(((typeof data10 !== "string") && (!(typeof data10 == "number"))) && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
const err13 = {instancePath:instancePath+"/complaints/" + i0,schemaPath:"#/properties/complaints/items/type",keyword:"type",params:{type: schema20.properties.complaints.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((((key2 === "what") || (key2 === "side")) || (key2 === "radiates_to")) || (key2 === "quality")) || (key2 === "onset")) || (key2 === "duration"))){
const err14 = {instancePath:instancePath+"/complaints/" + i0,schemaPath:"#/properties/complaints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.what !== undefined){
let data11 = data10.what;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err15 = {instancePath:instancePath+"/complaints/" + i0+"/what",schemaPath:"#/properties/complaints/items/properties/what/type",keyword:"type",params:{type: schema20.properties.complaints.items.properties.what.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.side !== undefined){
if(!(validate54(data10.side, {instancePath:instancePath+"/complaints/" + i0+"/side",parentData:data10,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data10.radiates_to !== undefined){
let data13 = data10.radiates_to;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err16 = {instancePath:instancePath+"/complaints/" + i0+"/radiates_to",schemaPath:"#/properties/complaints/items/properties/radiates_to/type",keyword:"type",params:{type: schema20.properties.complaints.items.properties.radiates_to.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.quality !== undefined){
let data14 = data10.quality;
if(((typeof data14 !== "string") && (!(typeof data14 == "number"))) && (!(Array.isArray(data14)))){
const err17 = {instancePath:instancePath+"/complaints/" + i0+"/quality",schemaPath:"#/properties/complaints/items/properties/quality/type",keyword:"type",params:{type: schema20.properties.complaints.items.properties.quality.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err18 = {instancePath:instancePath+"/complaints/" + i0+"/quality/" + i1,schemaPath:"#/properties/complaints/items/properties/quality/items/type",keyword:"type",params:{type: schema20.properties.complaints.items.properties.quality.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data10.onset !== undefined){
let data16 = data10.onset;
if((typeof data16 !== "string") && (!(typeof data16 == "number"))){
const err19 = {instancePath:instancePath+"/complaints/" + i0+"/onset",schemaPath:"#/properties/complaints/items/properties/onset/type",keyword:"type",params:{type: schema20.properties.complaints.items.properties.onset.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.duration !== undefined){
let data17 = data10.duration;
if((typeof data17 !== "string") && (!(typeof data17 == "number"))){
const err20 = {instancePath:instancePath+"/complaints/" + i0+"/duration",schemaPath:"#/properties/complaints/items/properties/duration/type",keyword:"type",params:{type: schema20.properties.complaints.items.properties.duration.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/complaints",schemaPath:"#/properties/complaints/type",keyword:"type",params:{type: schema20.properties.complaints.type},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.history !== undefined){
let data18 = data.history;
if(((!data18 || typeof data18 != "object") && (typeof data18 !== "string")) && (!(typeof data18 == "number"))){
const err22 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: schema20.properties.history.type},message:"must be string,number,array,object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if((typeof data19 !== "string") && (!(typeof data19 == "number"))){
const err23 = {instancePath:instancePath+"/history/" + i2,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: schema20.properties.history.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!((((key3 === "medical") || (key3 === "surgical")) || (key3 === "family")) || (key3 === "psychosocial"))){
const err24 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data18.medical !== undefined){
let data20 = data18.medical;
if(((typeof data20 !== "string") && (!(typeof data20 == "number"))) && (!(Array.isArray(data20)))){
const err25 = {instancePath:instancePath+"/history/medical",schemaPath:"#/properties/history/properties/medical/type",keyword:"type",params:{type: schema20.properties.history.properties.medical.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if((typeof data21 !== "string") && (!(typeof data21 == "number"))){
const err26 = {instancePath:instancePath+"/history/medical/" + i3,schemaPath:"#/properties/history/properties/medical/items/type",keyword:"type",params:{type: schema20.properties.history.properties.medical.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data18.surgical !== undefined){
let data22 = data18.surgical;
if(((typeof data22 !== "string") && (!(typeof data22 == "number"))) && (!(Array.isArray(data22)))){
const err27 = {instancePath:instancePath+"/history/surgical",schemaPath:"#/properties/history/properties/surgical/type",keyword:"type",params:{type: schema20.properties.history.properties.surgical.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if((typeof data23 !== "string") && (!(typeof data23 == "number"))){
const err28 = {instancePath:instancePath+"/history/surgical/" + i4,schemaPath:"#/properties/history/properties/surgical/items/type",keyword:"type",params:{type: schema20.properties.history.properties.surgical.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data18.family !== undefined){
let data24 = data18.family;
if(((typeof data24 !== "string") && (!(typeof data24 == "number"))) && (!(Array.isArray(data24)))){
const err29 = {instancePath:instancePath+"/history/family",schemaPath:"#/properties/history/properties/family/type",keyword:"type",params:{type: schema20.properties.history.properties.family.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if((typeof data25 !== "string") && (!(typeof data25 == "number"))){
const err30 = {instancePath:instancePath+"/history/family/" + i5,schemaPath:"#/properties/history/properties/family/items/type",keyword:"type",params:{type: schema20.properties.history.properties.family.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data18.psychosocial !== undefined){
let data26 = data18.psychosocial;
if(((typeof data26 !== "string") && (!(typeof data26 == "number"))) && (!(Array.isArray(data26)))){
const err31 = {instancePath:instancePath+"/history/psychosocial",schemaPath:"#/properties/history/properties/psychosocial/type",keyword:"type",params:{type: schema20.properties.history.properties.psychosocial.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if((typeof data27 !== "string") && (!(typeof data27 == "number"))){
const err32 = {instancePath:instancePath+"/history/psychosocial/" + i6,schemaPath:"#/properties/history/properties/psychosocial/items/type",keyword:"type",params:{type: schema20.properties.history.properties.psychosocial.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
}
if(data.medications !== undefined){
let data28 = data.medications;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
if(!(validate57(data28[i7], {instancePath:instancePath+"/medications/" + i7,parentData:data28,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/medications",schemaPath:"#/properties/medications/type",keyword:"type",params:{type: schema20.properties.medications.type},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.allergies !== undefined){
let data30 = data.allergies;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if((typeof data31 !== "string") && (!(typeof data31 == "number"))){
const err34 = {instancePath:instancePath+"/allergies/" + i8,schemaPath:"#/properties/allergies/items/type",keyword:"type",params:{type: schema20.properties.allergies.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/allergies",schemaPath:"#/properties/allergies/type",keyword:"type",params:{type: schema20.properties.allergies.type},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.antithrombotics !== undefined){
let data32 = data.antithrombotics;
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
let data33 = data32[i9];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key4 in data33){
if(!((((key4 === "drug") || (key4 === "stopped")) || (key4 === "restarted")) || (key4 === "inr"))){
const err36 = {instancePath:instancePath+"/antithrombotics/" + i9,schemaPath:"#/properties/antithrombotics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data33.drug !== undefined){
let data34 = data33.drug;
if((typeof data34 !== "string") && (!(typeof data34 == "number"))){
const err37 = {instancePath:instancePath+"/antithrombotics/" + i9+"/drug",schemaPath:"#/properties/antithrombotics/items/properties/drug/type",keyword:"type",params:{type: schema20.properties.antithrombotics.items.properties.drug.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data33.stopped !== undefined){
let data35 = data33.stopped;
if((typeof data35 !== "string") && (!(typeof data35 == "number"))){
const err38 = {instancePath:instancePath+"/antithrombotics/" + i9+"/stopped",schemaPath:"#/properties/antithrombotics/items/properties/stopped/type",keyword:"type",params:{type: schema20.properties.antithrombotics.items.properties.stopped.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data33.restarted !== undefined){
let data36 = data33.restarted;
if((typeof data36 !== "string") && (!(typeof data36 == "number"))){
const err39 = {instancePath:instancePath+"/antithrombotics/" + i9+"/restarted",schemaPath:"#/properties/antithrombotics/items/properties/restarted/type",keyword:"type",params:{type: schema20.properties.antithrombotics.items.properties.restarted.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data33.inr !== undefined){
let data37 = data33.inr;
if((typeof data37 !== "string") && (!(typeof data37 == "number"))){
const err40 = {instancePath:instancePath+"/antithrombotics/" + i9+"/inr",schemaPath:"#/properties/antithrombotics/items/properties/inr/type",keyword:"type",params:{type: schema20.properties.antithrombotics.items.properties.inr.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/antithrombotics/" + i9,schemaPath:"#/properties/antithrombotics/items/type",keyword:"type",params:{type: schema20.properties.antithrombotics.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/antithrombotics",schemaPath:"#/properties/antithrombotics/type",keyword:"type",params:{type: schema20.properties.antithrombotics.type},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.treatments !== undefined){
let data38 = data.treatments;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
let data39 = data38[i10];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key5 in data39){
if(!((key5 === "what") || (key5 === "result"))){
const err43 = {instancePath:instancePath+"/treatments/" + i10,schemaPath:"#/properties/treatments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data39.what !== undefined){
let data40 = data39.what;
if((typeof data40 !== "string") && (!(typeof data40 == "number"))){
const err44 = {instancePath:instancePath+"/treatments/" + i10+"/what",schemaPath:"#/properties/treatments/items/properties/what/type",keyword:"type",params:{type: schema20.properties.treatments.items.properties.what.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data39.result !== undefined){
let data41 = data39.result;
if((typeof data41 !== "string") && (!(typeof data41 == "number"))){
const err45 = {instancePath:instancePath+"/treatments/" + i10+"/result",schemaPath:"#/properties/treatments/items/properties/result/type",keyword:"type",params:{type: schema20.properties.treatments.items.properties.result.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/treatments/" + i10,schemaPath:"#/properties/treatments/items/type",keyword:"type",params:{type: schema20.properties.treatments.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/treatments",schemaPath:"#/properties/treatments/type",keyword:"type",params:{type: schema20.properties.treatments.type},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.exposures !== undefined){
let data42 = data.exposures;
if(Array.isArray(data42)){
const len11 = data42.length;
for(let i11=0; i11<len11; i11++){
if(!(validate59(data42[i11], {instancePath:instancePath+"/exposures/" + i11,parentData:data42,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/type",keyword:"type",params:{type: schema20.properties.exposures.type},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.diagnosis !== undefined){
let data44 = data.diagnosis;
if(((typeof data44 !== "string") && (!(typeof data44 == "number"))) && (!(Array.isArray(data44)))){
const err49 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"type",params:{type: schema20.properties.diagnosis.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data44)){
const len12 = data44.length;
for(let i12=0; i12<len12; i12++){
let data45 = data44[i12];
if(((typeof data45 !== "string") && (!(typeof data45 == "number"))) && (!(data45 && typeof data45 == "object" && !Array.isArray(data45)))){
const err50 = {instancePath:instancePath+"/diagnosis/" + i12,schemaPath:"#/properties/diagnosis/items/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key6 in data45){
if(!(((((((key6 === "name") || (key6 === "level")) || (key6 === "levels")) || (key6 === "side")) || (key6 === "certainty")) || (key6 === "by")) || (key6 === "code"))){
const err51 = {instancePath:instancePath+"/diagnosis/" + i12,schemaPath:"#/properties/diagnosis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if((typeof data46 !== "string") && (!(typeof data46 == "number"))){
const err52 = {instancePath:instancePath+"/diagnosis/" + i12+"/name",schemaPath:"#/properties/diagnosis/items/properties/name/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.name.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data45.level !== undefined){
let data47 = data45.level;
if(((typeof data47 !== "string") && (!(typeof data47 == "number"))) && (!(Array.isArray(data47)))){
const err53 = {instancePath:instancePath+"/diagnosis/" + i12+"/level",schemaPath:"#/properties/diagnosis/items/properties/level/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.level.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data47)){
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
let data48 = data47[i13];
if((typeof data48 !== "string") && (!(typeof data48 == "number"))){
const err54 = {instancePath:instancePath+"/diagnosis/" + i12+"/level/" + i13,schemaPath:"#/properties/diagnosis/items/properties/level/items/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.level.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
if(data45.levels !== undefined){
let data49 = data45.levels;
if(((typeof data49 !== "string") && (!(typeof data49 == "number"))) && (!(Array.isArray(data49)))){
const err55 = {instancePath:instancePath+"/diagnosis/" + i12+"/levels",schemaPath:"#/properties/diagnosis/items/properties/levels/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.levels.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Array.isArray(data49)){
const len14 = data49.length;
for(let i14=0; i14<len14; i14++){
let data50 = data49[i14];
if((typeof data50 !== "string") && (!(typeof data50 == "number"))){
const err56 = {instancePath:instancePath+"/diagnosis/" + i12+"/levels/" + i14,schemaPath:"#/properties/diagnosis/items/properties/levels/items/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.levels.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(data45.side !== undefined){
if(!(validate54(data45.side, {instancePath:instancePath+"/diagnosis/" + i12+"/side",parentData:data45,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data45.certainty !== undefined){
let data52 = data45.certainty;
if(typeof data52 !== "string"){
const err57 = {instancePath:instancePath+"/diagnosis/" + i12+"/certainty",schemaPath:"#/properties/diagnosis/items/properties/certainty/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.certainty.type},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((data52 === "definite") || (data52 === "probable")) || (data52 === "differential")) || (data52 === "excluded"))){
const err58 = {instancePath:instancePath+"/diagnosis/" + i12+"/certainty",schemaPath:"#/properties/diagnosis/items/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema20.properties.diagnosis.items.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data45.by !== undefined){
let data53 = data45.by;
if((typeof data53 !== "string") && (!(typeof data53 == "number"))){
const err59 = {instancePath:instancePath+"/diagnosis/" + i12+"/by",schemaPath:"#/properties/diagnosis/items/properties/by/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.by.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data45.code !== undefined){
let data54 = data45.code;
if((typeof data54 !== "string") && (!(typeof data54 == "number"))){
const err60 = {instancePath:instancePath+"/diagnosis/" + i12+"/code",schemaPath:"#/properties/diagnosis/items/properties/code/type",keyword:"type",params:{type: schema20.properties.diagnosis.items.properties.code.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
}
if(data.perspective !== undefined){
let data55 = data.perspective;
if((typeof data55 !== "string") && (!(typeof data55 == "number"))){
const err61 = {instancePath:instancePath+"/perspective",schemaPath:"#/properties/perspective/type",keyword:"type",params:{type: schema20.properties.perspective.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":["object","array"],"description":"One procedure, or a list of several.","examples":["none"],"items":{"$ref":"#/$defs/procedure"},"x-order":["name","at","level","levels","branches","side","approach","guidance","position","where","sedation","asepsis","contrast","needle","stimulation","settings","agents","volume","complications","notes"],"properties":{"name":{"$ref":"#/$defs/procedure/properties/name"},"at":{"$ref":"#/$defs/procedure/properties/at"},"level":{"$ref":"#/$defs/procedure/properties/level"},"levels":{"$ref":"#/$defs/procedure/properties/levels"},"branches":{"$ref":"#/$defs/procedure/properties/branches"},"side":{"$ref":"#/$defs/procedure/properties/side"},"approach":{"$ref":"#/$defs/procedure/properties/approach"},"guidance":{"$ref":"#/$defs/procedure/properties/guidance"},"position":{"$ref":"#/$defs/procedure/properties/position"},"where":{"$ref":"#/$defs/procedure/properties/where"},"sedation":{"$ref":"#/$defs/procedure/properties/sedation"},"asepsis":{"$ref":"#/$defs/procedure/properties/asepsis"},"contrast":{"$ref":"#/$defs/procedure/properties/contrast"},"needle":{"$ref":"#/$defs/procedure/properties/needle"},"stimulation":{"$ref":"#/$defs/procedure/properties/stimulation"},"settings":{"$ref":"#/$defs/procedure/properties/settings"},"agents":{"$ref":"#/$defs/procedure/properties/agents"},"volume":{"$ref":"#/$defs/procedure/properties/volume"},"complications":{"$ref":"#/$defs/procedure/properties/complications"},"notes":{"$ref":"#/$defs/procedure/properties/notes"}},"additionalProperties":false};
const schema26 = {"type":["string","number"],"x-vocabulary":"procedures","description":"What was done, by its usual name or abbreviation, as `cervical interlaminar epidural steroid injection` or `vertebroplasty`. A procedure that is not in the list is allowed."};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":["string","number"],"x-value":"time","description":"When it was done, relative to day 0, as `day 0`, `3 weeks` or `-14 months`. Never a calendar date."};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`. For facet joints name the joint here and the nerves under `branches`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema28.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema29.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":["string","number","array"],"x-value":"level","description":"The nerves treated when the target is a facet joint, as `[L3 medial branch, L4 medial branch]`.","items":{"type":["string","number"],"x-value":"level","description":"One nerve, as `L3 medial branch` or `L5 dorsal ramus`."}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema30.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "left") || (data === "right")) || (data === "bilateral")) || (data === "midline")) || (data === "affected"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["string","number"],"x-vocabulary":"approaches","description":"The way in, as `interlaminar`, `transforaminal`, `caudal` or `transpedicular`."};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["string","number","array"],"x-vocabulary":"guidance","description":"How the instrument was guided, as `fluoroscopy`, `CT`, `ultrasound` or `landmark`. Several go in a list.","items":{"type":["string","number"],"x-vocabulary":"guidance","description":"One means of guidance, as `fluoroscopy`."}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema33.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["string","number"],"x-vocabulary":"positions","description":"How the patient lay or sat, as `prone`, `supine` or `lateral`."};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":["string","number"],"x-value":"text","description":"The kind of place where it was done, as `another hospital` or `our outpatient clinic`. Leave out the name of the place."};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":["string","number","object"],"x-value":"text","x-free-text":true,"description":"The sedation given, as `none` or `light, responsive to voice`, or its depth and drugs as `{depth: moderate, agents: [{drug: midazolam, dose: 2 mg}]}`.","x-order":["depth","agents"],"properties":{"depth":{"type":["string","number"],"x-value":"text","description":"How deep the sedation was, as `minimal`, `moderate` or `deep`.","examples":["none","minimal","moderate","deep","general anaesthesia"]},"agents":{"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"The sedatives, each with its dose, as `{drug: midazolam, dose: 2 mg}`."}},"additionalProperties":false};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "depth") || (key0 === "agents"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.depth !== undefined){
let data0 = data.depth;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err2 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type: schema36.properties.depth.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agents !== undefined){
let data1 = data.agents;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data1[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: schema36.properties.agents.type},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Skin preparation and sterile barrier, as `povidone-iodine, sterile drape`."};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":["object"],"description":"The contrast test, as `{agent: iohexol, volume: 1 mL, spread: epidural}`, or `none`.","x-order":["agent","volume","spread"],"properties":{"agent":{"type":["string","number"],"x-vocabulary":"drugs","description":"The contrast agent, as `iohexol`."},"volume":{"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The volume of contrast given, as `1 mL`."},"spread":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Where the contrast went, as `\"epidural, no vascular or intrathecal spread\"`."}},"additionalProperties":false,"examples":["none"]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "agent") || (key0 === "volume")) || (key0 === "spread"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.agent !== undefined){
let data0 = data.agent;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: schema38.properties.agent.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.volume !== undefined){
let data1 = data.volume;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err2 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: schema38.properties.volume.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.spread !== undefined){
let data2 = data.spread;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err3 = {instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/type",keyword:"type",params:{type: schema38.properties.spread.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":["object"],"description":"The needle, as `{gauge: 22 G, length: 10 cm, product: Stimuplex}`.","x-order":["gauge","length","product"],"properties":{"gauge":{"type":["string","number"],"x-value":"quantity","x-units":["G"],"description":"The gauge of the needle, as `22 G`; the bare number `22` is read as gauge.","x-unit-optional":true},"length":{"type":["string","number"],"x-value":"quantity","x-units":["cm","mm","in"],"description":"The length of the needle, as `10 cm`."},"product":{"type":["string","number"],"x-value":"text","description":"The type or trade name of the needle, as `Tuohy` or `Stimuplex`. Leave out lot and serial numbers."}},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "gauge") || (key0 === "length")) || (key0 === "product"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.gauge !== undefined){
let data0 = data.gauge;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/gauge",schemaPath:"#/properties/gauge/type",keyword:"type",params:{type: schema39.properties.gauge.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.length !== undefined){
let data1 = data.length;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: schema39.properties.length.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.product !== undefined){
let data2 = data.product;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: schema39.properties.product.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":["string","number"],"x-value":"quantity","x-units":["mA","V"],"description":"The current or voltage at which the nerve answered, as `1.2 mA`."};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":["object"],"description":"The settings of the device, as `{temperature: 80 °C, time: 90 s, mode: continuous}`. Other settings may be added under their own names.","x-order":["temperature","time","mode","voltage","current","frequency","pulse_width","active_tip","pressure"],"properties":{"temperature":{"type":["string","number"],"x-value":"quantity","x-units":["°C"],"description":"The temperature at the tip, as `80 °C`."},"time":{"type":["string","number"],"x-value":"quantity","x-units":["s","min","h"],"description":"How long the device was on, as `90 s`."},"mode":{"type":["string","number"],"x-value":"text","description":"The mode of the device, as `continuous`, `pulsed` or `cooled`.","examples":["continuous","pulsed","cooled"]},"voltage":{"type":["string","number"],"x-value":"quantity","x-units":["V","mV"],"description":"The voltage, as `45 V`."},"current":{"type":["string","number"],"x-value":"quantity","x-units":["mA","µA"],"description":"The current, as `2 mA`."},"frequency":{"type":["string","number"],"x-value":"quantity","x-units":["Hz","kHz"],"description":"The frequency of the pulses, as `50 Hz`."},"pulse_width":{"type":["string","number"],"x-value":"quantity","x-units":["ms","µs"],"description":"The width of one pulse, as `20 ms`."},"active_tip":{"type":["string","number"],"x-value":"quantity","x-units":["mm","cm"],"description":"The length of the bare tip, as `10 mm`."},"pressure":{"type":["string","number"],"x-value":"quantity","x-units":["psi","kPa","bar","atm","mmHg"],"description":"The pressure, as `50 psi` in discography."}},"additionalProperties":{"type":["string","number"],"x-value":"text","description":"Another setting of the device, with its unit, as `300 Ω`."}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
let data0 = data[key0];
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema41.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.temperature !== undefined){
let data1 = data.temperature;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err1 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema41.properties.temperature.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err2 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: schema41.properties.time.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: schema41.properties.mode.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.voltage !== undefined){
let data4 = data.voltage;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err4 = {instancePath:instancePath+"/voltage",schemaPath:"#/properties/voltage/type",keyword:"type",params:{type: schema41.properties.voltage.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.current !== undefined){
let data5 = data.current;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err5 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: schema41.properties.current.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.frequency !== undefined){
let data6 = data.frequency;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err6 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type: schema41.properties.frequency.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pulse_width !== undefined){
let data7 = data.pulse_width;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err7 = {instancePath:instancePath+"/pulse_width",schemaPath:"#/properties/pulse_width/type",keyword:"type",params:{type: schema41.properties.pulse_width.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.active_tip !== undefined){
let data8 = data.active_tip;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err8 = {instancePath:instancePath+"/active_tip",schemaPath:"#/properties/active_tip/type",keyword:"type",params:{type: schema41.properties.active_tip.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.pressure !== undefined){
let data9 = data.pressure;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err9 = {instancePath:instancePath+"/pressure",schemaPath:"#/properties/pressure/type",keyword:"type",params:{type: schema41.properties.pressure.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":["array"],"items":{"$ref":"#/$defs/agent"},"description":"The drugs and materials given, one entry each, as `{drug: methylprednisolone acetate, dose: 80 mg}`."};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":["string","number"],"x-value":"quantity","x-units":["mL","L","µL"],"description":"The total volume given, after any dilution, as `15 mL`."};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":["string"],"enum":["none"],"x-enum-descriptions":{"none":"No complication occurred during or after the procedure."},"description":"Write `none` when the procedure had no complication. Anything that did happen belongs under `adverse_events` of the outcome."};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "none")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Anything else a reader needs about the procedure, in a sentence or two."};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be object,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate69(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate71(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate73(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.levels !== undefined){
if(!(validate75(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
if(!(validate77(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.side !== undefined){
if(!(validate79(data.side, {instancePath:instancePath+"/side",parentData:data,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate81(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.guidance !== undefined){
if(!(validate83(data.guidance, {instancePath:instancePath+"/guidance",parentData:data,parentDataProperty:"guidance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate85(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined){
if(!(validate87(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.sedation !== undefined){
if(!(validate89(data.sedation, {instancePath:instancePath+"/sedation",parentData:data,parentDataProperty:"sedation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.asepsis !== undefined){
if(!(validate92(data.asepsis, {instancePath:instancePath+"/asepsis",parentData:data,parentDataProperty:"asepsis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.contrast !== undefined){
if(!(validate94(data.contrast, {instancePath:instancePath+"/contrast",parentData:data,parentDataProperty:"contrast",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.needle !== undefined){
if(!(validate96(data.needle, {instancePath:instancePath+"/needle",parentData:data,parentDataProperty:"needle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.stimulation !== undefined){
if(!(validate98(data.stimulation, {instancePath:instancePath+"/stimulation",parentData:data,parentDataProperty:"stimulation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate100(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.agents !== undefined){
if(!(validate102(data.agents, {instancePath:instancePath+"/agents",parentData:data,parentDataProperty:"agents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.volume !== undefined){
if(!(validate105(data.volume, {instancePath:instancePath+"/volume",parentData:data,parentDataProperty:"volume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.complications !== undefined){
if(!(validate107(data.complications, {instancePath:instancePath+"/complications",parentData:data,parentDataProperty:"complications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate109(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":["object"],"description":"One finding: when, how and where it was found, and what it was.","x-order":["at","modality","region","sequence","level","levels","side","test","value","finding","change","normal","figure"],"properties":{"at":{"type":["string","number"],"x-value":"time","description":"When it was found, relative to day 0, as `baseline`, `day 0` or `6 months`."},"modality":{"type":["string","number"],"x-vocabulary":"modalities","description":"How it was found, as `examination`, `MRI`, `CT`, `EMG` or `laboratory`."},"region":{"type":["string","number"],"x-value":"text","description":"The part of the body examined, as `cervical`, `lumbar` or `hip`."},"sequence":{"type":["string","number"],"x-value":"text","description":"The sequence or plane of the image, as `sagittal T2`."},"level":{"type":["string","number","array"],"x-value":"level","x-same-as":"levels","description":"The spinal level, as `C5/6`, `C7/T1`, `L1 vertebra` or `C6 root`. A range reads `C4/5 to C6/7`; the side goes to `side`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"levels":{"type":["string","number","array"],"x-value":"level","x-same-as":"level","description":"Several spinal levels, as a list `[L4/5, L5/S1]`, a range `T12 to L2`, or words such as `C7 and C8 roots`. It means the same as `level`.","items":{"type":["string","number"],"x-value":"level","description":"One spinal level, written like `C5/6`, `L1 vertebra` or `S1 foramen`."}},"side":{"$ref":"#/$defs/side","description":"The side of the finding."},"test":{"type":["string","number"],"x-value":"text","description":"For a laboratory finding, the name of the test, as `C-reactive protein`."},"value":{"type":["string","number"],"x-value":"text","description":"For a laboratory finding, the result with its unit, as `12 mg/L`."},"finding":{"type":["string","number"],"x-value":"text","x-vocabulary":"finding-terms","x-free-text":true,"description":"What was found, in a few words, as `nerve root impingement`. Put it in quotes when it holds a comma or a colon."},"change":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"How it changed since the examination before, as `decreased` or `unchanged`."},"normal":{"type":["string","boolean"],"enum":[true,false,"true","false"],"x-enum-descriptions":{"true":"The examination was normal.","false":"The examination was not normal."},"description":"Write `true` when the examination was normal."},"figure":{"type":["string","number"],"x-value":"text","description":"The figure that shows it, by its `id` or number, as `mri` or `2a`."}},"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema46.properties.at.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.modality !== undefined){
let data1 = data.modality;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err2 = {instancePath:instancePath+"/modality",schemaPath:"#/properties/modality/type",keyword:"type",params:{type: schema46.properties.modality.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema46.properties.region.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sequence !== undefined){
let data3 = data.sequence;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err4 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: schema46.properties.sequence.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (!(Array.isArray(data4)))){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: schema46.properties.level.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err6 = {instancePath:instancePath+"/level/" + i0,schemaPath:"#/properties/level/items/type",keyword:"type",params:{type: schema46.properties.level.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.levels !== undefined){
let data6 = data.levels;
if(((typeof data6 !== "string") && (!(typeof data6 == "number"))) && (!(Array.isArray(data6)))){
const err7 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: schema46.properties.levels.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err8 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema46.properties.levels.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.side !== undefined){
if(!(validate54(data.side, {instancePath:instancePath+"/side",parentData:data,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
let data9 = data.test;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err9 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: schema46.properties.test.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.value !== undefined){
let data10 = data.value;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema46.properties.value.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.finding !== undefined){
let data11 = data.finding;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err11 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type: schema46.properties.finding.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.change !== undefined){
let data12 = data.change;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err12 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: schema46.properties.change.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.normal !== undefined){
let data13 = data.normal;
if((typeof data13 !== "string") && (typeof data13 !== "boolean")){
const err13 = {instancePath:instancePath+"/normal",schemaPath:"#/properties/normal/type",keyword:"type",params:{type: schema46.properties.normal.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data13 === true) || (data13 === false)) || (data13 === "true")) || (data13 === "false"))){
const err14 = {instancePath:instancePath+"/normal",schemaPath:"#/properties/normal/enum",keyword:"enum",params:{allowedValues: schema46.properties.normal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.figure !== undefined){
let data14 = data.figure;
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
const err15 = {instancePath:instancePath+"/figure",schemaPath:"#/properties/figure/type",keyword:"type",params:{type: schema46.properties.figure.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":["object"],"description":"What became of the patient: follow-up, status, scores and adverse events.","x-order":["follow_up","status","measures","adverse_events","treatments","summary"],"properties":{"follow_up":{"type":["string","number"],"x-value":"time","description":"How long the patient was followed from day 0, as `6 months`."},"status":{"type":["string"],"enum":["recovered","improved","unchanged","worse","died"],"x-enum-descriptions":{"recovered":"The patient is well again.","improved":"The patient is better, with something remaining.","unchanged":"The patient is as before.","worse":"The patient is worse than before.","died":"The patient died."},"description":"How the patient was at the last follow-up: `recovered`, `improved`, `unchanged`, `worse` or `died`."},"measures":{"type":["array"],"items":{"$ref":"#/$defs/measure"},"description":"Scores over time, one entry for each scale and side, as `{scale: NRS, scores: {baseline: 8, 3 weeks: 4}}`."},"adverse_events":{"type":["array"],"items":{"$ref":"#/$defs/adverseEvent"},"description":"What went wrong or was unexpected, one entry each, or `none` when nothing did.","examples":["none"]},"treatments":{"type":["array"],"items":{"type":["object"],"description":"One treatment after day 0.","x-order":["what","at","result"],"properties":{"what":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The treatment, as `rehabilitation` or `surgical decompression`."},"at":{"type":["string","number"],"x-value":"time","description":"When it was given, relative to day 0, as `2 days`."},"result":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What came of it, as `no improvement`."}},"additionalProperties":false},"description":"What was done after day 0, as `{what: rehabilitation, at: 2 weeks, result: walks with a cane}`."},"summary":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"The outcome in a sentence or two, for what the scores do not say."}},"additionalProperties":false};
const schema48 = {"type":["object"],"description":"One scale, with its scores over time.","x-order":["scale","subscale","target","side","muscle","movement","condition","scores","figure","note"],"properties":{"scale":{"type":["string","number"],"x-vocabulary":"scales","description":"The scale, by name or abbreviation, as `NRS`, `MRC`, `LANSS` or `JOA lumbar`. A variant is a scale of its own."},"subscale":{"type":["string","number"],"x-value":"text","description":"The part of the scale, where it has several, as `physical function`."},"target":{"type":["string","number"],"x-value":"text","description":"What is measured, as `arm pain`."},"side":{"$ref":"#/$defs/side","description":"The side measured."},"muscle":{"type":["string","number"],"x-value":"text","description":"The muscle tested, as `tibialis anterior`. Give the muscle or the movement."},"movement":{"type":["string","number"],"x-vocabulary":"movements","description":"The movement tested, as `ankle dorsiflexion`. Give the movement or the muscle."},"condition":{"type":["string","number"],"x-value":"text","description":"Under which condition it was measured, as `at rest`, `on movement` or `upright`.","examples":["at rest","on movement","upright"]},"scores":{"type":["object"],"description":"Each time with its score, as `{baseline: 8, 1 hour: 2, 12 weeks: at least 20 % lower}`.","x-keys":{"x-value":"time"},"additionalProperties":{"type":["string","number"],"x-value":"score","description":"The score at this time: a number, `4/5`, a grade as `D` or `4+`, `45 mm`, `at least 50 % lower`, or `figure` when only the figure shows it.","x-enum-descriptions":{"figure":"The score can be read only in the figure named by `figure`."}}},"figure":{"type":["string","number"],"x-value":"text","description":"The figure that shows the scores, by its `id` or number, as `nrs` or `2`."},"note":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Anything a reader needs about these scores, in a sentence."}},"additionalProperties":false,"required":["scale","scores"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scale === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scores === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scores"},message:"must have required property '"+"scores"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scale !== undefined){
let data0 = data.scale;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err3 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema48.properties.scale.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subscale !== undefined){
let data1 = data.subscale;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err4 = {instancePath:instancePath+"/subscale",schemaPath:"#/properties/subscale/type",keyword:"type",params:{type: schema48.properties.subscale.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema48.properties.target.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.side !== undefined){
if(!(validate54(data.side, {instancePath:instancePath+"/side",parentData:data,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.muscle !== undefined){
let data4 = data.muscle;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err6 = {instancePath:instancePath+"/muscle",schemaPath:"#/properties/muscle/type",keyword:"type",params:{type: schema48.properties.muscle.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.movement !== undefined){
let data5 = data.movement;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err7 = {instancePath:instancePath+"/movement",schemaPath:"#/properties/movement/type",keyword:"type",params:{type: schema48.properties.movement.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition !== undefined){
let data6 = data.condition;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema48.properties.condition.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.scores !== undefined){
let data7 = data.scores;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err9 = {instancePath:instancePath+"/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scores/additionalProperties/type",keyword:"type",params:{type: schema48.properties.scores.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: schema48.properties.scores.type},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.figure !== undefined){
let data9 = data.figure;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err11 = {instancePath:instancePath+"/figure",schemaPath:"#/properties/figure/type",keyword:"type",params:{type: schema48.properties.figure.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.note !== undefined){
let data10 = data.note;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err12 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema48.properties.note.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":["object"],"description":"One adverse event, as `{event: post-dural puncture headache, onset: immediately, resolved: 48 hours}`.","x-order":["event","onset","duration","grade","causality","management","resolved"],"properties":{"event":{"type":["string","number"],"x-vocabulary":"complications","description":"What happened, as `post-dural puncture headache` or `spinal cord injury`.","x-free-text":true},"onset":{"type":["string","number"],"x-value":"time","description":"When it began, relative to day 0, as `immediately`, `during` or `2 days`."},"duration":{"type":["string","number"],"x-value":"time","description":"How long it lasted, as `48 hours`."},"grade":{"type":["string","number"],"x-value":"grade","description":"How severe it was, with the name of the system, as `CTCAE 3`, `Clavien-Dindo IIIb` or `CIRSE 5`."},"causality":{"type":["string","number"],"x-value":"text","description":"How likely the procedure or drug caused it, as `definite`, `probable`, `possible` or `unrelated`.","examples":["definite","probable","possible","unlikely","unrelated"]},"management":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"What was done about it, as `bed rest and caffeine`, or `none`."},"resolved":{"type":["string","number"],"x-value":"time","description":"When it was over, as `48 hours`, or `ongoing`.","x-enum-descriptions":{"ongoing":"It had not resolved at the last follow-up."}}},"additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "event") || (key0 === "onset")) || (key0 === "duration")) || (key0 === "grade")) || (key0 === "causality")) || (key0 === "management")) || (key0 === "resolved"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: schema49.properties.event.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.onset !== undefined){
let data1 = data.onset;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err2 = {instancePath:instancePath+"/onset",schemaPath:"#/properties/onset/type",keyword:"type",params:{type: schema49.properties.onset.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err3 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema49.properties.duration.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.grade !== undefined){
let data3 = data.grade;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err4 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/type",keyword:"type",params:{type: schema49.properties.grade.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.causality !== undefined){
let data4 = data.causality;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err5 = {instancePath:instancePath+"/causality",schemaPath:"#/properties/causality/type",keyword:"type",params:{type: schema49.properties.causality.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.management !== undefined){
let data5 = data.management;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err6 = {instancePath:instancePath+"/management",schemaPath:"#/properties/management/type",keyword:"type",params:{type: schema49.properties.management.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.resolved !== undefined){
let data6 = data.resolved;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err7 = {instancePath:instancePath+"/resolved",schemaPath:"#/properties/resolved/type",keyword:"type",params:{type: schema49.properties.resolved.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "follow_up") || (key0 === "status")) || (key0 === "measures")) || (key0 === "adverse_events")) || (key0 === "treatments")) || (key0 === "summary"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.follow_up !== undefined){
let data0 = data.follow_up;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/follow_up",schemaPath:"#/properties/follow_up/type",keyword:"type",params:{type: schema47.properties.follow_up.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema47.properties.status.type},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "recovered") || (data1 === "improved")) || (data1 === "unchanged")) || (data1 === "worse")) || (data1 === "died"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema47.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.measures !== undefined){
let data2 = data.measures;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data2[i0], {instancePath:instancePath+"/measures/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: schema47.properties.measures.type},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.adverse_events !== undefined){
let data4 = data.adverse_events;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate119(data4[i1], {instancePath:instancePath+"/adverse_events/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/adverse_events",schemaPath:"#/properties/adverse_events/type",keyword:"type",params:{type: schema47.properties.adverse_events.type},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.treatments !== undefined){
let data6 = data.treatments;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((key1 === "what") || (key1 === "at")) || (key1 === "result"))){
const err6 = {instancePath:instancePath+"/treatments/" + i2,schemaPath:"#/properties/treatments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.what !== undefined){
let data8 = data7.what;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err7 = {instancePath:instancePath+"/treatments/" + i2+"/what",schemaPath:"#/properties/treatments/items/properties/what/type",keyword:"type",params:{type: schema47.properties.treatments.items.properties.what.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.at !== undefined){
let data9 = data7.at;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err8 = {instancePath:instancePath+"/treatments/" + i2+"/at",schemaPath:"#/properties/treatments/items/properties/at/type",keyword:"type",params:{type: schema47.properties.treatments.items.properties.at.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.result !== undefined){
let data10 = data7.result;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err9 = {instancePath:instancePath+"/treatments/" + i2+"/result",schemaPath:"#/properties/treatments/items/properties/result/type",keyword:"type",params:{type: schema47.properties.treatments.items.properties.result.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/treatments/" + i2,schemaPath:"#/properties/treatments/items/type",keyword:"type",params:{type: schema47.properties.treatments.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/treatments",schemaPath:"#/properties/treatments/type",keyword:"type",params:{type: schema47.properties.treatments.type},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.summary !== undefined){
let data11 = data.summary;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema47.properties.summary.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":["object"],"description":"One patient of a series.","x-order":["id","patient","procedure","findings","outcome","consent"],"properties":{"id":{"type":["string","number"],"x-value":"text","description":"A short name for the patient that says nothing about the person, as `P1`. In the text the patient is `Patient 1` or `Case 1`."},"patient":{"$ref":"#/$defs/patient","description":"This patient: at least `age` and `sex`."},"procedure":{"$ref":"#/$defs/procedures","description":"What differs for this patient from the procedure at the top, as `{side: right}`, or the whole procedure where none is shared."},"findings":{"type":["array"],"items":{"$ref":"#/$defs/finding"},"description":"What was found in this patient, in addition to the findings at the top."},"outcome":{"$ref":"#/$defs/outcome","description":"What became of this patient."},"consent":{"$ref":"#/$defs/consent","description":"The consent of this patient, where it differs from the one at the top."}},"additionalProperties":false,"required":["id","patient","outcome"]};
const schema51 = {"type":["object"],"description":"Consent to the treatment and consent to publication, as `{treatment: written, publication: written}`.","x-order":["treatment","publication"],"properties":{"treatment":{"$ref":"#/$defs/consentAnswer","description":"Consent to the treatment: `written`, `verbal`, `waived`, `not obtained` or `unknown`."},"publication":{"$ref":"#/$defs/consentAnswer","description":"Consent to publication of the report and its images: `written`, `verbal`, `waived`, `not obtained` or `unknown`."}},"additionalProperties":false,"required":["treatment","publication"]};
const schema52 = {"type":["string","object"],"description":"One word, as `written`, or `{status: written, from: guardian, includes_images: true}`.","x-enum-descriptions":{"written":"Consent was given in writing.","verbal":"Consent was given by word of mouth.","waived":"The board or the law waived the need for consent.","not obtained":"Consent was not obtained.","unknown":"Whether consent was given is not known."},"if":{"type":["string"]},"then":{"enum":["written","verbal","waived","not obtained","unknown"]},"x-order":["status","from","includes_images"],"required":["status"],"properties":{"status":{"type":["string"],"enum":["written","verbal","waived","not obtained","unknown"],"x-enum-descriptions":{"written":"Consent was given in writing.","verbal":"Consent was given by word of mouth.","waived":"The board or the law waived the need for consent.","not obtained":"Consent was not obtained.","unknown":"Whether consent was given is not known."},"description":"How consent was given: `written`, `verbal`, `waived`, `not obtained` or `unknown`."},"from":{"type":["string"],"enum":["patient","guardian","next of kin"],"x-enum-descriptions":{"patient":"The patient consented.","guardian":"A parent or legal guardian consented.","next of kin":"The next of kin consented, for example after death."},"description":"Who consented: `patient`, `guardian` or `next of kin`."},"includes_images":{"type":["string","boolean"],"enum":[true,false,"true","false"],"x-enum-descriptions":{"true":"The consent covers the images.","false":"The consent does not cover the images."},"description":"Write `true` when the consent covers the images."}},"additionalProperties":false};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(((((data === "written") || (data === "verbal")) || (data === "waived")) || (data === "not obtained")) || (data === "unknown"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema52.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "from")) || (key0 === "includes_images"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema52.properties.status.type},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data0 === "written") || (data0 === "verbal")) || (data0 === "waived")) || (data0 === "not obtained")) || (data0 === "unknown"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema52.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema52.properties.from.type},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "patient") || (data1 === "guardian")) || (data1 === "next of kin"))){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema52.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.includes_images !== undefined){
let data2 = data.includes_images;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err10 = {instancePath:instancePath+"/includes_images",schemaPath:"#/properties/includes_images/type",keyword:"type",params:{type: schema52.properties.includes_images.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data2 === true) || (data2 === false)) || (data2 === "true")) || (data2 === "false"))){
const err11 = {instancePath:instancePath+"/includes_images",schemaPath:"#/properties/includes_images/enum",keyword:"enum",params:{allowedValues: schema52.properties.includes_images.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.treatment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "treatment"},message:"must have required property '"+"treatment"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.publication === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publication"},message:"must have required property '"+"publication"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "treatment") || (key0 === "publication"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.treatment !== undefined){
if(!(validate128(data.treatment, {instancePath:instancePath+"/treatment",parentData:data,parentDataProperty:"treatment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.publication !== undefined){
if(!(validate128(data.publication, {instancePath:instancePath+"/publication",parentData:data,parentDataProperty:"publication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.patient === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patient"},message:"must have required property '"+"patient"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "patient")) || (key0 === "procedure")) || (key0 === "findings")) || (key0 === "outcome")) || (key0 === "consent"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema50.properties.id.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.patient !== undefined){
if(!(validate53(data.patient, {instancePath:instancePath+"/patient",parentData:data,parentDataProperty:"patient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
if(!(validate67(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data3 = data.findings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data3[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: schema50.properties.findings.type},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate115(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.consent !== undefined){
if(!(validate127(data.consent, {instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":["object"],"description":"The decision of the ethics board.","x-order":["status","board","institution","number","date","reason"],"properties":{"status":{"type":["string"],"enum":["approved","exempt","waived","not required"],"x-enum-descriptions":{"approved":"The board approved the report. Give board, number and date.","exempt":"The board found the report exempt from review. Give board and reason.","waived":"The board waived its review. Give board and reason.","not required":"No review is required for such a report. Give the reason."},"description":"The decision: `approved`, `exempt`, `waived` or `not required`."},"board":{"type":["string","number"],"x-value":"text","description":"The name of the ethics board, as `Institutional Review Board of Korea University Guro Hospital`."},"institution":{"type":["string","number"],"x-value":"text","description":"The institution of the board, where its name does not say it."},"number":{"type":["string","number"],"x-value":"text","description":"The number of the approval, exactly as issued, as `2022GR0107`."},"date":{"type":["string"],"x-value":"date","description":"The date of the decision, as year, month and day: `2022-02-16`."},"reason":{"type":["string","number"],"x-value":"text","x-free-text":true,"description":"Why no approval was needed, as `single case without experimental treatment`."}},"additionalProperties":false,"required":["status"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "status") || (key0 === "board")) || (key0 === "institution")) || (key0 === "number")) || (key0 === "date")) || (key0 === "reason"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema53.properties.status.type},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "approved") || (data0 === "exempt")) || (data0 === "waived")) || (data0 === "not required"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema53.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.board !== undefined){
let data1 = data.board;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err4 = {instancePath:instancePath+"/board",schemaPath:"#/properties/board/type",keyword:"type",params:{type: schema53.properties.board.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.institution !== undefined){
let data2 = data.institution;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err5 = {instancePath:instancePath+"/institution",schemaPath:"#/properties/institution/type",keyword:"type",params:{type: schema53.properties.institution.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.number !== undefined){
let data3 = data.number;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema53.properties.number.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema53.properties.date.type},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema53.properties.reason.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://case-report.dev/schemas/case-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid0 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cases === undefined) && (missing0 = "cases")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases !== undefined){
let data0 = data.cases;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data0)){
const _errs11 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.procedure === undefined) && (missing1 = "procedure")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs14 = errors;
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.procedure === undefined) && (missing2 = "procedure")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases !== undefined){
let data2 = data.cases;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.procedure === undefined){
const err6 = {instancePath:instancePath+"/cases/" + i1,schemaPath:"#/then/allOf/0/then/else/properties/cases/items/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/cases/" + i1,schemaPath:"#/then/allOf/0/then/else/properties/cases/items/type",keyword:"type",params:{type: schema19.then.allOf[0].then.else.properties.cases.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/cases",schemaPath:"#/then/allOf/0/then/else/properties/cases/type",keyword:"type",params:{type: schema19.then.allOf[0].then.else.properties.cases.type},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
if(valid5){
var props0 = {};
props0.cases = true;
props0.procedure = true;
}
}
if(!valid5){
const err9 = {instancePath,schemaPath:"#/then/allOf/0/then/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.cases = true;
}
}
ifClause1 = "then";
}
else {
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.procedure === undefined){
const err10 = {instancePath,schemaPath:"#/then/allOf/0/else/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs22 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.procedure = true;
}
}
ifClause1 = "else";
}
if(!valid2){
const err11 = {instancePath,schemaPath:"#/then/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases !== undefined){
let data4 = data.cases;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data4)){
const _errs28 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs29 = errors;
if(errors === _errs29){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if((data5.findings === undefined) && (missing3 = "findings")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid11 = _errs29 === errors;
if(valid11){
break;
}
}
if(!valid11){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs31 = errors;
const _errs32 = errors;
let valid12 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.findings === undefined) && (missing4 = "findings")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid4 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases !== undefined){
let data6 = data.cases;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.findings === undefined){
const err17 = {instancePath:instancePath+"/cases/" + i3,schemaPath:"#/then/allOf/1/then/else/properties/cases/items/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/cases/" + i3,schemaPath:"#/then/allOf/1/then/else/properties/cases/items/type",keyword:"type",params:{type: schema19.then.allOf[1].then.else.properties.cases.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/cases",schemaPath:"#/then/allOf/1/then/else/properties/cases/type",keyword:"type",params:{type: schema19.then.allOf[1].then.else.properties.cases.type},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid4 = _errs34 === errors;
valid12 = _valid4;
if(valid12){
var props1 = {};
props1.cases = true;
props1.findings = true;
}
}
if(!valid12){
const err20 = {instancePath,schemaPath:"#/then/allOf/1/then/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid9 = _valid3;
if(valid9){
if(props1 !== true){
props1 = props1 || {};
props1.cases = true;
}
}
ifClause2 = "then";
}
else {
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.findings === undefined){
const err21 = {instancePath,schemaPath:"#/then/allOf/1/else/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid3 = _errs39 === errors;
valid9 = _valid3;
if(valid9){
if(props1 !== true){
props1 = props1 || {};
props1.findings = true;
}
}
ifClause2 = "else";
}
if(!valid9){
const err22 = {instancePath,schemaPath:"#/then/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs41 = errors;
let valid16 = true;
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases !== undefined){
let data8 = data.cases;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data8)){
const _errs45 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs46 = errors;
if(errors === _errs46){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if((data9.consent === undefined) && (missing5 = "consent")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid18 = _errs46 === errors;
if(valid18){
break;
}
}
if(!valid18){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
else {
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
var _valid5 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid5){
const _errs48 = errors;
const _errs49 = errors;
let valid19 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.consent === undefined) && (missing6 = "consent")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid6 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases !== undefined){
let data10 = data.cases;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.consent === undefined){
const err28 = {instancePath:instancePath+"/cases/" + i5,schemaPath:"#/then/allOf/2/then/else/properties/cases/items/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/cases/" + i5,schemaPath:"#/then/allOf/2/then/else/properties/cases/items/type",keyword:"type",params:{type: schema19.then.allOf[2].then.else.properties.cases.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/cases",schemaPath:"#/then/allOf/2/then/else/properties/cases/type",keyword:"type",params:{type: schema19.then.allOf[2].then.else.properties.cases.type},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid6 = _errs51 === errors;
valid19 = _valid6;
if(valid19){
var props2 = {};
props2.cases = true;
props2.consent = true;
}
}
if(!valid19){
const err31 = {instancePath,schemaPath:"#/then/allOf/2/then/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs48 === errors;
valid16 = _valid5;
if(valid16){
if(props2 !== true){
props2 = props2 || {};
props2.cases = true;
}
}
ifClause3 = "then";
}
else {
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consent === undefined){
const err32 = {instancePath,schemaPath:"#/then/allOf/2/else/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid5 = _errs56 === errors;
valid16 = _valid5;
if(valid16){
if(props2 !== true){
props2 = props2 || {};
props2.consent = true;
}
}
ifClause3 = "else";
}
if(!valid16){
const err33 = {instancePath,schemaPath:"#/then/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.patient = true;
props0.outcome = true;
}
if(data.patient !== undefined){
const err34 = {instancePath:instancePath+"/patient",schemaPath:"#/then/properties/patient/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.outcome !== undefined){
const err35 = {instancePath:instancePath+"/outcome",schemaPath:"#/then/properties/outcome/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.cases = true;
}
}
ifClause0 = "then";
}
else {
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patient === undefined){
const err36 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "patient"},message:"must have required property '"+"patient"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.procedure === undefined){
const err37 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.findings === undefined){
const err38 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.outcome === undefined){
const err39 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.consent === undefined){
const err40 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid0 = _errs61 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.patient = true;
props0.procedure = true;
props0.findings = true;
props0.outcome = true;
props0.consent = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err41 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["case-report"] === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case-report"},message:"must have required property '"+"case-report"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.title === undefined){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.irb === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "irb"},message:"must have required property '"+"irb"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err45 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["case-report"] !== undefined){
let data14 = data["case-report"];
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
const err46 = {instancePath:instancePath+"/case-report",schemaPath:"#/properties/case-report/type",keyword:"type",params:{type: schema19.properties["case-report"].type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data14 === 1) || (data14 === "1"))){
const err47 = {instancePath:instancePath+"/case-report",schemaPath:"#/properties/case-report/enum",keyword:"enum",params:{allowedValues: schema19.properties["case-report"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.title !== undefined){
let data15 = data.title;
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err48 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema19.properties.title.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.type !== undefined){
let data16 = data.type;
if(typeof data16 !== "string"){
const err49 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema19.properties.type.type},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data16 === "case report") || (data16 === "case series")) || (data16 === "image letter"))){
const err50 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.journal !== undefined){
let data17 = data.journal;
if((typeof data17 !== "string") && (!(typeof data17 == "number"))){
const err51 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: schema19.properties.journal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.keywords !== undefined){
let data18 = data.keywords;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
let data19 = data18[i6];
if((typeof data19 !== "string") && (!(typeof data19 == "number"))){
const err52 = {instancePath:instancePath+"/keywords/" + i6,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: schema19.properties.keywords.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: schema19.properties.keywords.type},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.authors !== undefined){
let data20 = data.authors;
if(Array.isArray(data20)){
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
let data21 = data20[i7];
if(((typeof data21 !== "string") && (!(typeof data21 == "number"))) && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err54 = {instancePath:instancePath+"/authors/" + i7,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: schema19.properties.authors.items.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err55 = {instancePath:instancePath+"/authors/" + i7,schemaPath:"#/properties/authors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key1 in data21){
if(!((((((((key1 === "name") || (key1 === "orcid")) || (key1 === "email")) || (key1 === "corresponding")) || (key1 === "degrees")) || (key1 === "affiliations")) || (key1 === "roles")) || (key1 === "disclosures"))){
const err56 = {instancePath:instancePath+"/authors/" + i7,schemaPath:"#/properties/authors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if((typeof data22 !== "string") && (!(typeof data22 == "number"))){
const err57 = {instancePath:instancePath+"/authors/" + i7+"/name",schemaPath:"#/properties/authors/items/properties/name/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.name.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.orcid !== undefined){
let data23 = data21.orcid;
if((typeof data23 !== "string") && (!(typeof data23 == "number"))){
const err58 = {instancePath:instancePath+"/authors/" + i7+"/orcid",schemaPath:"#/properties/authors/items/properties/orcid/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.orcid.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.email !== undefined){
let data24 = data21.email;
if((typeof data24 !== "string") && (!(typeof data24 == "number"))){
const err59 = {instancePath:instancePath+"/authors/" + i7+"/email",schemaPath:"#/properties/authors/items/properties/email/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.email.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.corresponding !== undefined){
let data25 = data21.corresponding;
if((typeof data25 !== "string") && (typeof data25 !== "boolean")){
const err60 = {instancePath:instancePath+"/authors/" + i7+"/corresponding",schemaPath:"#/properties/authors/items/properties/corresponding/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.corresponding.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((data25 === true) || (data25 === false)) || (data25 === "true")) || (data25 === "false"))){
const err61 = {instancePath:instancePath+"/authors/" + i7+"/corresponding",schemaPath:"#/properties/authors/items/properties/corresponding/enum",keyword:"enum",params:{allowedValues: schema19.properties.authors.items.properties.corresponding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.degrees !== undefined){
let data26 = data21.degrees;
if(((typeof data26 !== "string") && (!(typeof data26 == "number"))) && (!(Array.isArray(data26)))){
const err62 = {instancePath:instancePath+"/authors/" + i7+"/degrees",schemaPath:"#/properties/authors/items/properties/degrees/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.degrees.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
let data27 = data26[i8];
if((typeof data27 !== "string") && (!(typeof data27 == "number"))){
const err63 = {instancePath:instancePath+"/authors/" + i7+"/degrees/" + i8,schemaPath:"#/properties/authors/items/properties/degrees/items/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.degrees.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data21.affiliations !== undefined){
let data28 = data21.affiliations;
if(Array.isArray(data28)){
const len9 = data28.length;
for(let i9=0; i9<len9; i9++){
let data29 = data28[i9];
if((typeof data29 !== "string") && (!(typeof data29 == "number"))){
const err64 = {instancePath:instancePath+"/authors/" + i7+"/affiliations/" + i9,schemaPath:"#/properties/authors/items/properties/affiliations/items/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.affiliations.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/authors/" + i7+"/affiliations",schemaPath:"#/properties/authors/items/properties/affiliations/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.affiliations.type},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data21.roles !== undefined){
let data30 = data21.roles;
if(Array.isArray(data30)){
const len10 = data30.length;
for(let i10=0; i10<len10; i10++){
let data31 = data30[i10];
if((typeof data31 !== "string") && (!(typeof data31 == "number"))){
const err66 = {instancePath:instancePath+"/authors/" + i7+"/roles/" + i10,schemaPath:"#/properties/authors/items/properties/roles/items/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.roles.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/authors/" + i7+"/roles",schemaPath:"#/properties/authors/items/properties/roles/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.roles.type},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.disclosures !== undefined){
let data32 = data21.disclosures;
if(((typeof data32 !== "string") && (!(typeof data32 == "number"))) && (!(Array.isArray(data32)))){
const err68 = {instancePath:instancePath+"/authors/" + i7+"/disclosures",schemaPath:"#/properties/authors/items/properties/disclosures/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.disclosures.type},message:"must be string,number,array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data32)){
const len11 = data32.length;
for(let i11=0; i11<len11; i11++){
let data33 = data32[i11];
if((typeof data33 !== "string") && (!(typeof data33 == "number"))){
const err69 = {instancePath:instancePath+"/authors/" + i7+"/disclosures/" + i11,schemaPath:"#/properties/authors/items/properties/disclosures/items/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.disclosures.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: schema19.properties.authors.type},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.affiliations !== undefined){
let data34 = data.affiliations;
if(Array.isArray(data34)){
const len12 = data34.length;
for(let i12=0; i12<len12; i12++){
let data35 = data34[i12];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key2 in data35){
if(!((((((key2 === "id") || (key2 === "name")) || (key2 === "department")) || (key2 === "city")) || (key2 === "country")) || (key2 === "ror"))){
const err71 = {instancePath:instancePath+"/affiliations/" + i12,schemaPath:"#/properties/affiliations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.id !== undefined){
let data36 = data35.id;
if((typeof data36 !== "string") && (!(typeof data36 == "number"))){
const err72 = {instancePath:instancePath+"/affiliations/" + i12+"/id",schemaPath:"#/properties/affiliations/items/properties/id/type",keyword:"type",params:{type: schema19.properties.affiliations.items.properties.id.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.name !== undefined){
let data37 = data35.name;
if((typeof data37 !== "string") && (!(typeof data37 == "number"))){
const err73 = {instancePath:instancePath+"/affiliations/" + i12+"/name",schemaPath:"#/properties/affiliations/items/properties/name/type",keyword:"type",params:{type: schema19.properties.affiliations.items.properties.name.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.department !== undefined){
let data38 = data35.department;
if((typeof data38 !== "string") && (!(typeof data38 == "number"))){
const err74 = {instancePath:instancePath+"/affiliations/" + i12+"/department",schemaPath:"#/properties/affiliations/items/properties/department/type",keyword:"type",params:{type: schema19.properties.affiliations.items.properties.department.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.city !== undefined){
let data39 = data35.city;
if((typeof data39 !== "string") && (!(typeof data39 == "number"))){
const err75 = {instancePath:instancePath+"/affiliations/" + i12+"/city",schemaPath:"#/properties/affiliations/items/properties/city/type",keyword:"type",params:{type: schema19.properties.affiliations.items.properties.city.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data35.country !== undefined){
let data40 = data35.country;
if((typeof data40 !== "string") && (!(typeof data40 == "number"))){
const err76 = {instancePath:instancePath+"/affiliations/" + i12+"/country",schemaPath:"#/properties/affiliations/items/properties/country/type",keyword:"type",params:{type: schema19.properties.affiliations.items.properties.country.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.ror !== undefined){
let data41 = data35.ror;
if((typeof data41 !== "string") && (!(typeof data41 == "number"))){
const err77 = {instancePath:instancePath+"/affiliations/" + i12+"/ror",schemaPath:"#/properties/affiliations/items/properties/ror/type",keyword:"type",params:{type: schema19.properties.affiliations.items.properties.ror.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/affiliations/" + i12,schemaPath:"#/properties/affiliations/items/type",keyword:"type",params:{type: schema19.properties.affiliations.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/affiliations",schemaPath:"#/properties/affiliations/type",keyword:"type",params:{type: schema19.properties.affiliations.type},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.bibliography !== undefined){
let data42 = data.bibliography;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
const err80 = {instancePath:instancePath+"/bibliography",schemaPath:"#/properties/bibliography/type",keyword:"type",params:{type: schema19.properties.bibliography.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(Array.isArray(data42)){
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
if(typeof data42[i13] !== "string"){
const err81 = {instancePath:instancePath+"/bibliography/" + i13,schemaPath:"#/properties/bibliography/items/type",keyword:"type",params:{type: schema19.properties.bibliography.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
if(data.day_zero !== undefined){
let data44 = data.day_zero;
if((typeof data44 !== "string") && (!(typeof data44 == "number"))){
const err82 = {instancePath:instancePath+"/day_zero",schemaPath:"#/properties/day_zero/type",keyword:"type",params:{type: schema19.properties.day_zero.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.patient !== undefined){
if(!(validate53(data.patient, {instancePath:instancePath+"/patient",parentData:data,parentDataProperty:"patient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
if(!(validate67(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data47 = data.findings;
if(Array.isArray(data47)){
const len14 = data47.length;
for(let i14=0; i14<len14; i14++){
if(!(validate112(data47[i14], {instancePath:instancePath+"/findings/" + i14,parentData:data47,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: schema19.properties.findings.type},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate115(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data50 = data.cases;
if(Array.isArray(data50)){
const len15 = data50.length;
for(let i15=0; i15<len15; i15++){
if(!(validate122(data50[i15], {instancePath:instancePath+"/cases/" + i15,parentData:data50,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: schema19.properties.cases.type},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.irb !== undefined){
if(!(validate133(data.irb, {instancePath:instancePath+"/irb",parentData:data,parentDataProperty:"irb",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.consent !== undefined){
if(!(validate127(data.consent, {instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.disclosures !== undefined){
let data54 = data.disclosures;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key3 in data54){
if(!(((((key3 === "funding") || (key3 === "conflicts")) || (key3 === "device_status")) || (key3 === "ai_use")) || (key3 === "data_availability"))){
const err85 = {instancePath:instancePath+"/disclosures",schemaPath:"#/properties/disclosures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data54.funding !== undefined){
let data55 = data54.funding;
if((typeof data55 !== "string") && (!(typeof data55 == "number"))){
const err86 = {instancePath:instancePath+"/disclosures/funding",schemaPath:"#/properties/disclosures/properties/funding/type",keyword:"type",params:{type: schema19.properties.disclosures.properties.funding.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data54.conflicts !== undefined){
let data56 = data54.conflicts;
if((typeof data56 !== "string") && (!(typeof data56 == "number"))){
const err87 = {instancePath:instancePath+"/disclosures/conflicts",schemaPath:"#/properties/disclosures/properties/conflicts/type",keyword:"type",params:{type: schema19.properties.disclosures.properties.conflicts.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data54.device_status !== undefined){
let data57 = data54.device_status;
if((typeof data57 !== "string") && (!(typeof data57 == "number"))){
const err88 = {instancePath:instancePath+"/disclosures/device_status",schemaPath:"#/properties/disclosures/properties/device_status/type",keyword:"type",params:{type: schema19.properties.disclosures.properties.device_status.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data54.ai_use !== undefined){
let data58 = data54.ai_use;
if((typeof data58 !== "string") && (!(typeof data58 == "number"))){
const err89 = {instancePath:instancePath+"/disclosures/ai_use",schemaPath:"#/properties/disclosures/properties/ai_use/type",keyword:"type",params:{type: schema19.properties.disclosures.properties.ai_use.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data54.data_availability !== undefined){
let data59 = data54.data_availability;
if((typeof data59 !== "string") && (!(typeof data59 == "number"))){
const err90 = {instancePath:instancePath+"/disclosures/data_availability",schemaPath:"#/properties/disclosures/properties/data_availability/type",keyword:"type",params:{type: schema19.properties.disclosures.properties.data_availability.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/disclosures",schemaPath:"#/properties/disclosures/type",keyword:"type",params:{type: schema19.properties.disclosures.type},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.figures !== undefined){
let data60 = data.figures;
if(Array.isArray(data60)){
const len16 = data60.length;
for(let i16=0; i16<len16; i16++){
let data61 = data60[i16];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key4 in data61){
if(!(((((key4 === "id") || (key4 === "file")) || (key4 === "caption")) || (key4 === "alt")) || (key4 === "panels"))){
const err92 = {instancePath:instancePath+"/figures/" + i16,schemaPath:"#/properties/figures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data61.id !== undefined){
let data62 = data61.id;
if((typeof data62 !== "string") && (!(typeof data62 == "number"))){
const err93 = {instancePath:instancePath+"/figures/" + i16+"/id",schemaPath:"#/properties/figures/items/properties/id/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.id.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data61.file !== undefined){
let data63 = data61.file;
if((typeof data63 !== "string") && (!(typeof data63 == "number"))){
const err94 = {instancePath:instancePath+"/figures/" + i16+"/file",schemaPath:"#/properties/figures/items/properties/file/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.file.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data61.caption !== undefined){
let data64 = data61.caption;
if((typeof data64 !== "string") && (!(typeof data64 == "number"))){
const err95 = {instancePath:instancePath+"/figures/" + i16+"/caption",schemaPath:"#/properties/figures/items/properties/caption/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.caption.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data61.alt !== undefined){
let data65 = data61.alt;
if((typeof data65 !== "string") && (!(typeof data65 == "number"))){
const err96 = {instancePath:instancePath+"/figures/" + i16+"/alt",schemaPath:"#/properties/figures/items/properties/alt/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.alt.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data61.panels !== undefined){
let data66 = data61.panels;
if(!data66 || typeof data66 != "object"){
const err97 = {instancePath:instancePath+"/figures/" + i16+"/panels",schemaPath:"#/properties/figures/items/properties/panels/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.panels.type},message:"must be array,object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data66)){
const len17 = data66.length;
for(let i17=0; i17<len17; i17++){
let data67 = data66[i17];
if((typeof data67 !== "string") && (!(typeof data67 == "number"))){
const err98 = {instancePath:instancePath+"/figures/" + i16+"/panels/" + i17,schemaPath:"#/properties/figures/items/properties/panels/items/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.panels.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key5 in data66){
let data68 = data66[key5];
if((typeof data68 !== "string") && (!(typeof data68 == "number"))){
const err99 = {instancePath:instancePath+"/figures/" + i16+"/panels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/figures/items/properties/panels/additionalProperties/type",keyword:"type",params:{type: schema19.properties.figures.items.properties.panels.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/figures/" + i16,schemaPath:"#/properties/figures/items/type",keyword:"type",params:{type: schema19.properties.figures.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: schema19.properties.figures.type},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.acknowledged !== undefined){
let data69 = data.acknowledged;
if(Array.isArray(data69)){
const len18 = data69.length;
for(let i18=0; i18<len18; i18++){
let data70 = data69[i18];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key6 in data70){
if(!((key6 === "advisory") || (key6 === "reason"))){
const err102 = {instancePath:instancePath+"/acknowledged/" + i18,schemaPath:"#/properties/acknowledged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data70.advisory !== undefined){
let data71 = data70.advisory;
if((typeof data71 !== "string") && (!(typeof data71 == "number"))){
const err103 = {instancePath:instancePath+"/acknowledged/" + i18+"/advisory",schemaPath:"#/properties/acknowledged/items/properties/advisory/type",keyword:"type",params:{type: schema19.properties.acknowledged.items.properties.advisory.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data70.reason !== undefined){
let data72 = data70.reason;
if((typeof data72 !== "string") && (!(typeof data72 == "number"))){
const err104 = {instancePath:instancePath+"/acknowledged/" + i18+"/reason",schemaPath:"#/properties/acknowledged/items/properties/reason/type",keyword:"type",params:{type: schema19.properties.acknowledged.items.properties.reason.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/acknowledged/" + i18,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: schema19.properties.acknowledged.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: schema19.properties.acknowledged.type},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.abbreviations !== undefined){
let data73 = data.abbreviations;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key7 in data73){
let data74 = data73[key7];
if((typeof data74 !== "string") && (!(typeof data74 == "number"))){
const err107 = {instancePath:instancePath+"/abbreviations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/abbreviations/additionalProperties/type",keyword:"type",params:{type: schema19.properties.abbreviations.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: schema19.properties.abbreviations.type},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.type !== undefined){
const _errs186 = errors;
let valid59 = true;
const _errs187 = errors;
if(errors === _errs187){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("image letter" !== data.type){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid7 = _errs187 === errors;
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs190 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authors === undefined){
const err111 = {instancePath,schemaPath:"#/dependentSchemas/type/then/required",keyword:"required",params:{missingProperty: "authors"},message:"must have required property '"+"authors"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data.figures === undefined){
const err112 = {instancePath,schemaPath:"#/dependentSchemas/type/then/required",keyword:"required",params:{missingProperty: "figures"},message:"must have required property '"+"figures"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var _valid7 = _errs190 === errors;
valid59 = _valid7;
if(valid59){
var props3 = {};
props3.authors = true;
props3.figures = true;
props3.type = true;
}
}
if(!valid59){
const err113 = {instancePath,schemaPath:"#/dependentSchemas/type/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateConfiguration = validate136;
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://case-report.dev/schemas/configuration.schema.json","$comment":"Every .case-report.yaml from the folder of a report upwards is merged, the outermost first. Read with every scalar as its source text, like a report.","title":"Case report configuration","description":"What is checked in the reports of this folder and the folders in it, and how strictly.","type":["object"],"x-order":["root","journal","stage","rules","ignore","baseline","vocabularies","journals","advisories"],"properties":{"root":{"type":["string","boolean"],"enum":[true,false,"true","false"],"x-enum-descriptions":{"true":"Configurations of the folders above are not read.","false":"Configurations of the folders above are merged with this one."},"description":"Write `true` to stop here: configurations of the folders above are not read."},"journal":{"type":["string","number"],"x-vocabulary":"journals","description":"The journal to check against when a report names none, as `pain-medicine-case-reports` or its short name `pmcr`."},"stage":{"type":["string"],"enum":["draft","submission"],"x-enum-descriptions":{"draft":"Work in progress: what is still missing is a warning. This is the default.","submission":"Ready to send: missing statements, and `unknown` in a required place, are errors."},"description":"How much must be there: `draft` or `submission`."},"rules":{"type":["object"],"description":"How seriously findings are taken, for one rule or for a whole group, as `{scale/follow-up: off, care: info}`.","x-keys":{"x-vocabulary":"rules"},"propertyNames":{"type":"string","pattern":"^[a-z]+(?:-[a-z]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$"},"additionalProperties":{"type":["string"],"enum":["off","info","warning","error"],"x-enum-descriptions":{"off":"The rule is not run.","info":"Its findings are notes.","warning":"Its findings are warnings.","error":"Its findings are errors."},"description":"How findings of this rule or group are shown: `off`, `info`, `warning` or `error`."}},"ignore":{"type":["string","array"],"x-value":"text","description":"Files and folders that are not checked, as patterns like `drafts/**`. One, or a list of several.","items":{"type":["string"],"x-value":"text","description":"One pattern of files that are not checked, as `drafts/**`."}},"baseline":{"type":["string"],"x-value":"text","description":"A file with findings that are already known, as `.case-report-baseline.json`. Only what is new is reported."},"vocabularies":{"type":["string","array"],"x-value":"text","description":"Vocabularies of your own, in addition to the built-in ones. Paths are read from the folder of this file and must stay inside the workspace, as `case-report/vocabularies`.","items":{"type":["string"],"x-value":"text","description":"The path of one file or folder, as `case-report/vocabularies`."}},"journals":{"type":["string","array"],"x-value":"text","description":"Journal profiles of your own, in addition to the built-in ones. Paths are read from the folder of this file and must stay inside the workspace, as `case-report/journals/our-journal.json`.","items":{"type":["string"],"x-value":"text","description":"The path of one file or folder, as `case-report/journals/our-journal.json`."}},"advisories":{"type":["string","array"],"x-value":"text","description":"Advisories of your own, in addition to the built-in ones. Paths are read from the folder of this file and must stay inside the workspace, as `case-report/advisories`.","items":{"type":["string"],"x-value":"text","description":"The path of one file or folder, as `case-report/advisories`."}}},"additionalProperties":false};
const pattern3 = new RegExp("^[a-z]+(?:-[a-z]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://case-report.dev/schemas/configuration.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.root !== undefined){
let data0 = data.root;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: schema54.properties.root.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === true) || (data0 === false)) || (data0 === "true")) || (data0 === "false"))){
const err2 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/enum",keyword:"enum",params:{allowedValues: schema54.properties.root.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.journal !== undefined){
let data1 = data.journal;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: schema54.properties.journal.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: schema54.properties.stage.type},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "draft") || (data2 === "submission"))){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema54.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rules !== undefined){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(?:-[a-z]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$"},message:"must match pattern \""+"^[a-z]+(?:-[a-z]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
const err8 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: schema54.properties.rules.additionalProperties.type},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "error"))){
const err10 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema54.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema54.properties.rules.type},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ignore !== undefined){
let data5 = data.ignore;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: schema54.properties.ignore.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err13 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: schema54.properties.ignore.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.baseline !== undefined){
if(typeof data.baseline !== "string"){
const err14 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema54.properties.baseline.type},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.vocabularies !== undefined){
let data8 = data.vocabularies;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err15 = {instancePath:instancePath+"/vocabularies",schemaPath:"#/properties/vocabularies/type",keyword:"type",params:{type: schema54.properties.vocabularies.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err16 = {instancePath:instancePath+"/vocabularies/" + i1,schemaPath:"#/properties/vocabularies/items/type",keyword:"type",params:{type: schema54.properties.vocabularies.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.journals !== undefined){
let data10 = data.journals;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err17 = {instancePath:instancePath+"/journals",schemaPath:"#/properties/journals/type",keyword:"type",params:{type: schema54.properties.journals.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err18 = {instancePath:instancePath+"/journals/" + i2,schemaPath:"#/properties/journals/items/type",keyword:"type",params:{type: schema54.properties.journals.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.advisories !== undefined){
let data12 = data.advisories;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err19 = {instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type: schema54.properties.advisories.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err20 = {instancePath:instancePath+"/advisories/" + i3,schemaPath:"#/properties/advisories/items/type",keyword:"type",params:{type: schema54.properties.advisories.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateAdvisory = validate137;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://case-report.dev/schemas/advisory.schema.json","$comment":"An advisory is read and compared, never run: it can only ask the published facts of facts.json.","title":"Advisory","description":"Published guidance, or what readers need, as conditions on the facts of a procedure and what to say when all of them hold.","type":["object"],"x-order":["$schema","id","applies","exposures","when","summary","why","message","help","source","confidence","severity"],"required":["id","applies","when","summary","why","message","help","source","confidence","severity"],"properties":{"$schema":{"type":["string"],"x-value":"text","description":"The path of this schema, for the editor."},"id":{"type":["string"],"x-value":"text","description":"The name with dashes, as `cement-volume`. A report answers the advisory by it, so it never changes.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":60},"applies":{"type":["array"],"items":{"type":["string"],"x-vocabulary":"procedures","description":"One procedure, by its id in the vocabulary.","maxLength":100},"description":"The procedures it is about, by their ids in the vocabulary; `[any]` for all.","minItems":1,"maxItems":100},"exposures":{"type":["boolean"],"enum":[true],"x-enum-descriptions":{"true":"What happened before the illness is judged like a procedure."},"description":"Write true where the procedure may also stand under the patient's `exposures`."},"when":{"type":["object"],"description":"The conditions, all of which must hold: a fact of facts.json with what it must be. The finding stands at the value that meets the first of them, else at the procedure's name.","minProperties":1,"maxProperties":12,"additionalProperties":{"type":["string","number","boolean","array"],"x-value":"text","description":"What the fact must be: a word or a number, true or false, `absent`, `present`, a comparison as `> 6`, a level, or a list of which one must hold.","maxLength":100,"items":{"type":["string","number","boolean"],"x-value":"text","description":"One of several things the fact may be.","maxLength":100},"minItems":1,"maxItems":20}},"summary":{"type":["string"],"x-value":"text","description":"What it asks of a report, in a sentence.","pattern":"\\.$","maxLength":200},"why":{"type":["string"],"x-value":"text","description":"Why that matters, in a few sentences.","pattern":"\\.$","maxLength":600},"message":{"type":["string"],"x-value":"text","description":"The fact, then the limit. A fact of `when` in braces, as `{level.above}`, stands for its value; `{procedure.name}` for the procedure.","pattern":"\\.$","maxLength":400},"help":{"type":["string"],"x-value":"text","description":"The way out, in a sentence or two.","pattern":"\\.$","maxLength":400},"source":{"type":["string"],"x-value":"text","description":"Where the guidance was published.","maxLength":400},"confidence":{"type":["string"],"enum":["verified","partly","knowledge"],"x-enum-descriptions":{"verified":"Checked at the source.","partly":"Some of it was checked at the source.","knowledge":"General knowledge, not checked at a source; such an advisory weighs info."},"description":"How surely it is known."},"severity":{"type":["string"],"enum":["warning","info"],"x-enum-descriptions":{"warning":"The report departs from guidance, or a reader would stumble.","info":"Worth adding."},"description":"How much it weighs; never an error, since practice is the author's."}},"additionalProperties":false};
const func11 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("\\.$", "u");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://case-report.dev/schemas/advisory.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.applies === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applies"},message:"must have required property '"+"applies"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.when === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.summary === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.why === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.help === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "help"},message:"must have required property '"+"help"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.source === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.confidence === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.severity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err11 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: schema55.properties.$schema.type},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func11(data1) > 60){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema55.properties.id.type},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.applies !== undefined){
let data2 = data.applies;
if(Array.isArray(data2)){
if(data2.length > 100){
const err15 = {instancePath:instancePath+"/applies",schemaPath:"#/properties/applies/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/applies",schemaPath:"#/properties/applies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func11(data3) > 100){
const err17 = {instancePath:instancePath+"/applies/" + i0,schemaPath:"#/properties/applies/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/applies/" + i0,schemaPath:"#/properties/applies/items/type",keyword:"type",params:{type: schema55.properties.applies.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/applies",schemaPath:"#/properties/applies/type",keyword:"type",params:{type: schema55.properties.applies.type},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.exposures !== undefined){
let data4 = data.exposures;
if(typeof data4 !== "boolean"){
const err20 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/type",keyword:"type",params:{type: schema55.properties.exposures.type},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(data4 === true)){
const err21 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/enum",keyword:"enum",params:{allowedValues: schema55.properties.exposures.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.when !== undefined){
let data5 = data.when;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 12){
const err22 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxProperties",keyword:"maxProperties",params:{limit: 12},message:"must NOT have more than 12 properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err23 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data5){
let data6 = data5[key1];
if((((typeof data6 !== "string") && (!(typeof data6 == "number"))) && (typeof data6 !== "boolean")) && (!(Array.isArray(data6)))){
const err24 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/when/additionalProperties/type",keyword:"type",params:{type: schema55.properties.when.additionalProperties.type},message:"must be string,number,boolean,array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data6 === "string"){
if(func11(data6) > 100){
const err25 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/when/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 20){
const err26 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/when/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.length < 1){
const err27 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/when/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(((typeof data7 !== "string") && (!(typeof data7 == "number"))) && (typeof data7 !== "boolean")){
const err28 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/when/additionalProperties/items/type",keyword:"type",params:{type: schema55.properties.when.additionalProperties.items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data7 === "string"){
if(func11(data7) > 100){
const err29 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/when/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: schema55.properties.when.type},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.summary !== undefined){
let data8 = data.summary;
if(typeof data8 === "string"){
if(func11(data8) > 200){
const err31 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern5.test(data8)){
const err32 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\.$"},message:"must match pattern \""+"\\.$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema55.properties.summary.type},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.why !== undefined){
let data9 = data.why;
if(typeof data9 === "string"){
if(func11(data9) > 600){
const err34 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern5.test(data9)){
const err35 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/pattern",keyword:"pattern",params:{pattern: "\\.$"},message:"must match pattern \""+"\\.$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: schema55.properties.why.type},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.message !== undefined){
let data10 = data.message;
if(typeof data10 === "string"){
if(func11(data10) > 400){
const err37 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern5.test(data10)){
const err38 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\.$"},message:"must match pattern \""+"\\.$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema55.properties.message.type},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.help !== undefined){
let data11 = data.help;
if(typeof data11 === "string"){
if(func11(data11) > 400){
const err40 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern5.test(data11)){
const err41 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/pattern",keyword:"pattern",params:{pattern: "\\.$"},message:"must match pattern \""+"\\.$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: schema55.properties.help.type},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 === "string"){
if(func11(data12) > 400){
const err43 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema55.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.confidence !== undefined){
let data13 = data.confidence;
if(typeof data13 !== "string"){
const err45 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: schema55.properties.confidence.type},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data13 === "verified") || (data13 === "partly")) || (data13 === "knowledge"))){
const err46 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema55.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.severity !== undefined){
let data14 = data.severity;
if(typeof data14 !== "string"){
const err47 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: schema55.properties.severity.type},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data14 === "warning") || (data14 === "info"))){
const err48 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema55.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateJournal = validate138;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://case-report.dev/schemas/journal.schema.json","$comment":"Limits of journals change. Every limit says at which confidence it is known; what is left out is not known, and nothing is checked against it.","title":"Journal profile","description":"What a journal wants of a case report: headings, limits, statements and spelling of levels.","type":["object"],"x-order":["$schema","id","name","aliases","publisher","kind","caseReports","patients","authors","abstract","title","keywords","body","figures","tables","figuresAndTables","references","learningPoints","highlights","statements","levelStyle","citationStyle","remarks","source","checked","confidence"],"required":["id","name","kind","abstract","body","levelStyle","confidence"],"properties":{"$schema":{"type":["string"],"x-value":"text","description":"The path of this schema, for the editor."},"id":{"type":["string"],"x-value":"text","description":"The name with dashes, as `pain-medicine-case-reports`. A report names the journal by it.","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"name":{"type":["string"],"x-value":"text","description":"The full name of the journal."},"aliases":{"type":["array"],"items":{"type":["string"],"x-value":"text","description":"One short name, as `pmcr`."},"description":"Short names by which a report may name the journal, as `pmcr`."},"publisher":{"type":["string"],"x-value":"text","description":"The publisher or society."},"kind":{"type":["string"],"enum":["case report","image letter"],"x-enum-descriptions":{"case report":"For case reports and case series.","image letter":"For letters around one or two figures."},"description":"The kind of article the profile is for."},"caseReports":{"type":["object"],"description":"Whether the journal takes case reports, where there is doubt about it.","properties":{"taken":{"type":["string"],"enum":["rarely","unclear"],"x-enum-descriptions":{"rarely":"Not as a rule.","unclear":"It was not found out."},"description":"How far the journal takes case reports."},"note":{"type":["string"],"x-value":"text","description":"What is known, in a sentence."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["taken","note","confidence"]},"patients":{"$ref":"#/$defs/limit","description":"The number of patients that the journal takes for a case report or a case series."},"authors":{"$ref":"#/$defs/limit","description":"The number of authors."},"abstract":{"type":["object"],"description":"The abstract: its kind, its headings and its length.","properties":{"kind":{"type":["string"],"enum":["structured","unstructured","none"],"x-enum-descriptions":{"structured":"With headings.","unstructured":"One text without headings.","none":"No abstract."},"description":"Whether the abstract has headings."},"heading":{"type":["string"],"x-value":"text","description":"What the journal calls the abstract, where it is not `Abstract`: as `Summary`."},"layout":{"type":["string"],"enum":["inline labels","capital labels","paragraph"],"x-enum-descriptions":{"inline labels":"Each section begins with its heading and a colon.","capital labels":"Each section begins with its heading in capitals.","paragraph":"All sections run together without headings."},"description":"How the sections are set."},"sections":{"type":["array"],"description":"The sections in order.","items":{"type":["object"],"description":"One section, by its heading and what it holds.","properties":{"heading":{"type":["string"],"x-value":"text","description":"The heading as the journal prints it, as `Case presentation`."},"slot":{"type":["string"],"enum":["background","objective","design","setting","sample","measures","methods","case","concerns","diagnosis","intervention","outcome","results","discussion","limitations","conclusion"],"x-enum-descriptions":{"background":"Why the case matters.","objective":"What the report sets out to show.","design":"The kind of study.","setting":"Where it took place.","sample":"Who the patients were.","measures":"What was measured.","methods":"What was done and how.","case":"The case as a whole.","concerns":"What brought the patient.","diagnosis":"Findings and diagnosis.","intervention":"What was done.","outcome":"What became of the patient.","results":"Results, where a journal asks for them.","discussion":"What the case means.","limitations":"The limits of the report.","conclusion":"What to take away."},"description":"What the section holds, whatever its heading says."},"synonyms":{"type":["array"],"items":{"type":["string"],"x-value":"text","description":"Another heading that is read as this one."},"description":"Other headings that are read as this one, in any case of letters."},"words":{"$ref":"#/$defs/limit","description":"The number of words of this section."}},"additionalProperties":false,"required":["heading","slot"]}},"words":{"$ref":"#/$defs/limit","description":"The number of words of the abstract, headings not counted."},"unwanted":{"type":["array"],"description":"What the journal does not want in an abstract.","items":{"type":["object"],"description":"One thing that the abstract should be free of.","properties":{"what":{"type":["string"],"enum":["abbreviations","references"],"x-enum-descriptions":{"abbreviations":"Abbreviations that are not explained.","references":"Citations."},"description":"The thing that is not wanted."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["what","confidence"]}},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["kind"]},"title":{"type":["object"],"description":"What the title must and must not say.","properties":{"mustContain":{"type":["array"],"items":{"type":["string"],"x-value":"text","description":"One wording, as `case report`."},"description":"Wordings of which the title must hold at least one, in any case of letters."},"mustNotContain":{"type":["array"],"items":{"type":["string"],"x-value":"text","description":"One wording, as `rare case`."},"description":"Wordings the title must not hold, in any case of letters."},"mustNotState":{"type":["array"],"items":{"type":["string"],"enum":["age","sex","ethnicity"],"x-enum-descriptions":{"age":"The age of the patient.","sex":"The sex of the patient.","ethnicity":"The origin of the patient."},"description":"One fact about the patient, as `age`."},"description":"Facts about the patient that the title must not state."},"ending":{"type":["string"],"x-value":"text","description":"The words with which the title must end, as `A Case Report`."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["confidence"]},"keywords":{"$ref":"#/$defs/limit","description":"The number of keywords."},"body":{"type":["object"],"description":"The narrative without the abstract.","properties":{"sections":{"type":["array"],"description":"The sections in order.","items":{"type":["object"],"description":"One section, by its heading and what it holds.","properties":{"heading":{"type":["string"],"x-value":"text","description":"The heading as the journal prints it, as `Case presentation`."},"slot":{"type":["string"],"enum":["introduction","case","timeline","discussion","conclusion","learning-points","perspective","declarations","references"],"x-enum-descriptions":{"introduction":"Background with references.","case":"The case.","timeline":"The course as a table or figure.","discussion":"What the case means.","conclusion":"What to take away.","learning-points":"Learning points in a list.","perspective":"The view of the patient.","declarations":"Statements under a heading of their own.","references":"The list of references."},"description":"What the section holds, whatever its heading says."},"required":{"type":["boolean"],"description":"Whether the section must be there."},"synonyms":{"type":["array"],"items":{"type":["string"],"x-value":"text","description":"Another heading that is read as this one."},"description":"Other headings that are read as this one, in any case of letters."}},"additionalProperties":false,"required":["heading","slot","required"]}},"words":{"$ref":"#/$defs/limit","description":"The number of words from the introduction to the conclusion. Abstract, captions and references are not counted."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["sections"]},"figures":{"$ref":"#/$defs/limit","description":"The number of figures."},"tables":{"$ref":"#/$defs/limit","description":"The number of tables."},"figuresAndTables":{"$ref":"#/$defs/limit","description":"The number of figures and tables together."},"references":{"$ref":"#/$defs/limit","description":"The number of references."},"learningPoints":{"$ref":"#/$defs/limit","description":"The number of learning points, which stand as a list under their own heading."},"highlights":{"$ref":"#/$defs/limit","description":"The number of highlights, which are sent beside the report."},"statements":{"type":["array"],"description":"The statements the journal asks for.","items":{"type":["object"],"description":"One statement, by its name.","properties":{"id":{"type":["string"],"enum":["irb","consent-treatment","consent-publication","conflicts","funding","device-status","ai-use","data-availability","author-contributions","corresponding","care-checklist","scare-checklist"],"x-enum-descriptions":{"irb":"The decision of the ethics board; `irb` answers it.","consent-treatment":"Consent to the treatment; `consent.treatment` answers it.","consent-publication":"Consent to publication; `consent.publication` answers it.","conflicts":"Conflicts of interest; `disclosures.conflicts`, or `disclosures` of every author, answers it.","funding":"Who paid; `disclosures.funding` answers it.","device-status":"Regulatory status of devices and drugs; `disclosures.device_status` answers it.","ai-use":"Use of writing or drawing software; `disclosures.ai_use` answers it.","data-availability":"Where the data can be had; `disclosures.data_availability` answers it.","author-contributions":"Who did what; `roles` of every author answers it.","corresponding":"A corresponding author with an e-mail address; `corresponding` and `email` of an author answer it.","care-checklist":"The completed CARE checklist, sent with the report.","scare-checklist":"The completed SCARE checklist, sent with the report."},"description":"Which statement is asked for."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["id","confidence"]}},"levelStyle":{"type":["object"],"description":"How spinal levels are spelt in print.","properties":{"value":{"type":["string"],"enum":["slash-short","hyphen-short","hyphen-full","endash-full"],"x-enum-descriptions":{"slash-short":"`C5/6` and `C7/T1`.","hyphen-short":"`C5-6` and `C7-T1`.","hyphen-full":"`C5-C6` and `C7-T1`.","endash-full":"`C5–C6` and `C7–T1`."},"description":"The name of the style."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["value","confidence"]},"citationStyle":{"type":["object"],"description":"The name of the style in the collection of the Citation Style Language, as `nlm-citation-sequence`.","properties":{"value":{"type":["string"],"x-value":"text","description":"The name of the style."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["value","confidence"]},"remarks":{"type":["array"],"description":"What else the journal wants, for a reader: no rule checks it.","items":{"type":["object"],"description":"One wish of the journal.","properties":{"text":{"type":["string"],"x-value":"text","description":"The wish, in a sentence."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["text","confidence"]}},"source":{"type":["string"],"x-value":"text","description":"Where the profile was read."},"checked":{"$ref":"#/$defs/checked"},"confidence":{"$ref":"#/$defs/confidence"}},"additionalProperties":false,"$defs":{"confidence":{"type":["string"],"enum":["verified","partly","knowledge","design"],"x-enum-descriptions":{"verified":"Confirmed at the source named.","partly":"Confirmed in part.","knowledge":"From general knowledge, not confirmed at the journal; findings speak softly.","design":"A default of this tool, not a demand of a journal."},"description":"How surely this is known."},"checked":{"type":["string"],"x-value":"text","description":"When this was last checked: a year, a month or a day, as `2026` or `2026-08-21`.","pattern":"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"},"limit":{"type":["object"],"description":"A limit, from `min` to `max`; a bound that is left out is not known.","properties":{"min":{"type":["integer"],"minimum":0,"description":"The smallest number allowed."},"max":{"type":["integer"],"minimum":0,"description":"The largest number allowed."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["confidence"]}}};
const schema57 = {"type":["string"],"enum":["verified","partly","knowledge","design"],"x-enum-descriptions":{"verified":"Confirmed at the source named.","partly":"Confirmed in part.","knowledge":"From general knowledge, not confirmed at the journal; findings speak softly.","design":"A default of this tool, not a demand of a journal."},"description":"How surely this is known."};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "verified") || (data === "partly")) || (data === "knowledge")) || (data === "design"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":["string"],"x-value":"text","description":"When this was last checked: a year, a month or a day, as `2026` or `2026-08-21`.","pattern":"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"};
const pattern10 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":["object"],"description":"A limit, from `min` to `max`; a bound that is left out is not known.","properties":{"min":{"type":["integer"],"minimum":0,"description":"The smallest number allowed."},"max":{"type":["integer"],"minimum":0,"description":"The largest number allowed."},"confidence":{"$ref":"#/$defs/confidence"},"source":{"type":["string"],"x-value":"text","description":"Where this was read, as `CARE 2013, item 2`."},"checked":{"$ref":"#/$defs/checked"}},"additionalProperties":false,"required":["confidence"]};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.confidence === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "min") || (key0 === "max")) || (key0 === "confidence")) || (key0 === "source")) || (key0 === "checked"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema59.properties.min.type},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema59.properties.max.type},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.confidence !== undefined){
if(!(validate139(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema59.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.checked !== undefined){
if(!(validate141(data.checked, {instancePath:instancePath+"/checked",parentData:data,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://case-report.dev/schemas/journal.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.abstract === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abstract"},message:"must have required property '"+"abstract"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.levelStyle === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levelStyle"},message:"must have required property '"+"levelStyle"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.confidence === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: schema56.properties.$schema.type},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema56.properties.id.type},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema56.properties.name.type},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err12 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: schema56.properties.aliases.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: schema56.properties.aliases.type},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.publisher !== undefined){
if(typeof data.publisher !== "string"){
const err14 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: schema56.properties.publisher.type},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema56.properties.kind.type},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data6 === "case report") || (data6 === "image letter"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema56.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.caseReports !== undefined){
let data7 = data.caseReports;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.taken === undefined){
const err17 = {instancePath:instancePath+"/caseReports",schemaPath:"#/properties/caseReports/required",keyword:"required",params:{missingProperty: "taken"},message:"must have required property '"+"taken"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.note === undefined){
const err18 = {instancePath:instancePath+"/caseReports",schemaPath:"#/properties/caseReports/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.confidence === undefined){
const err19 = {instancePath:instancePath+"/caseReports",schemaPath:"#/properties/caseReports/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "taken") || (key1 === "note")) || (key1 === "confidence")) || (key1 === "source")) || (key1 === "checked"))){
const err20 = {instancePath:instancePath+"/caseReports",schemaPath:"#/properties/caseReports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.taken !== undefined){
let data8 = data7.taken;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/caseReports/taken",schemaPath:"#/properties/caseReports/properties/taken/type",keyword:"type",params:{type: schema56.properties.caseReports.properties.taken.type},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "rarely") || (data8 === "unclear"))){
const err22 = {instancePath:instancePath+"/caseReports/taken",schemaPath:"#/properties/caseReports/properties/taken/enum",keyword:"enum",params:{allowedValues: schema56.properties.caseReports.properties.taken.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.note !== undefined){
if(typeof data7.note !== "string"){
const err23 = {instancePath:instancePath+"/caseReports/note",schemaPath:"#/properties/caseReports/properties/note/type",keyword:"type",params:{type: schema56.properties.caseReports.properties.note.type},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.confidence !== undefined){
if(!(validate139(data7.confidence, {instancePath:instancePath+"/caseReports/confidence",parentData:data7,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data7.source !== undefined){
if(typeof data7.source !== "string"){
const err24 = {instancePath:instancePath+"/caseReports/source",schemaPath:"#/properties/caseReports/properties/source/type",keyword:"type",params:{type: schema56.properties.caseReports.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.checked !== undefined){
if(!(validate141(data7.checked, {instancePath:instancePath+"/caseReports/checked",parentData:data7,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/caseReports",schemaPath:"#/properties/caseReports/type",keyword:"type",params:{type: schema56.properties.caseReports.type},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.patients !== undefined){
if(!(validate143(data.patients, {instancePath:instancePath+"/patients",parentData:data,parentDataProperty:"patients",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.authors !== undefined){
if(!(validate143(data.authors, {instancePath:instancePath+"/authors",parentData:data,parentDataProperty:"authors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.abstract !== undefined){
let data15 = data.abstract;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.kind === undefined){
const err26 = {instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data15){
if(!(func1.call(schema56.properties.abstract.properties, key2))){
const err27 = {instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.kind !== undefined){
let data16 = data15.kind;
if(typeof data16 !== "string"){
const err28 = {instancePath:instancePath+"/abstract/kind",schemaPath:"#/properties/abstract/properties/kind/type",keyword:"type",params:{type: schema56.properties.abstract.properties.kind.type},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data16 === "structured") || (data16 === "unstructured")) || (data16 === "none"))){
const err29 = {instancePath:instancePath+"/abstract/kind",schemaPath:"#/properties/abstract/properties/kind/enum",keyword:"enum",params:{allowedValues: schema56.properties.abstract.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.heading !== undefined){
if(typeof data15.heading !== "string"){
const err30 = {instancePath:instancePath+"/abstract/heading",schemaPath:"#/properties/abstract/properties/heading/type",keyword:"type",params:{type: schema56.properties.abstract.properties.heading.type},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.layout !== undefined){
let data18 = data15.layout;
if(typeof data18 !== "string"){
const err31 = {instancePath:instancePath+"/abstract/layout",schemaPath:"#/properties/abstract/properties/layout/type",keyword:"type",params:{type: schema56.properties.abstract.properties.layout.type},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data18 === "inline labels") || (data18 === "capital labels")) || (data18 === "paragraph"))){
const err32 = {instancePath:instancePath+"/abstract/layout",schemaPath:"#/properties/abstract/properties/layout/enum",keyword:"enum",params:{allowedValues: schema56.properties.abstract.properties.layout.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.sections !== undefined){
let data19 = data15.sections;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.heading === undefined){
const err33 = {instancePath:instancePath+"/abstract/sections/" + i1,schemaPath:"#/properties/abstract/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data20.slot === undefined){
const err34 = {instancePath:instancePath+"/abstract/sections/" + i1,schemaPath:"#/properties/abstract/properties/sections/items/required",keyword:"required",params:{missingProperty: "slot"},message:"must have required property '"+"slot"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data20){
if(!((((key3 === "heading") || (key3 === "slot")) || (key3 === "synonyms")) || (key3 === "words"))){
const err35 = {instancePath:instancePath+"/abstract/sections/" + i1,schemaPath:"#/properties/abstract/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.heading !== undefined){
if(typeof data20.heading !== "string"){
const err36 = {instancePath:instancePath+"/abstract/sections/" + i1+"/heading",schemaPath:"#/properties/abstract/properties/sections/items/properties/heading/type",keyword:"type",params:{type: schema56.properties.abstract.properties.sections.items.properties.heading.type},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.slot !== undefined){
let data22 = data20.slot;
if(typeof data22 !== "string"){
const err37 = {instancePath:instancePath+"/abstract/sections/" + i1+"/slot",schemaPath:"#/properties/abstract/properties/sections/items/properties/slot/type",keyword:"type",params:{type: schema56.properties.abstract.properties.sections.items.properties.slot.type},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((((((((((((((data22 === "background") || (data22 === "objective")) || (data22 === "design")) || (data22 === "setting")) || (data22 === "sample")) || (data22 === "measures")) || (data22 === "methods")) || (data22 === "case")) || (data22 === "concerns")) || (data22 === "diagnosis")) || (data22 === "intervention")) || (data22 === "outcome")) || (data22 === "results")) || (data22 === "discussion")) || (data22 === "limitations")) || (data22 === "conclusion"))){
const err38 = {instancePath:instancePath+"/abstract/sections/" + i1+"/slot",schemaPath:"#/properties/abstract/properties/sections/items/properties/slot/enum",keyword:"enum",params:{allowedValues: schema56.properties.abstract.properties.sections.items.properties.slot.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.synonyms !== undefined){
let data23 = data20.synonyms;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(typeof data23[i2] !== "string"){
const err39 = {instancePath:instancePath+"/abstract/sections/" + i1+"/synonyms/" + i2,schemaPath:"#/properties/abstract/properties/sections/items/properties/synonyms/items/type",keyword:"type",params:{type: schema56.properties.abstract.properties.sections.items.properties.synonyms.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/abstract/sections/" + i1+"/synonyms",schemaPath:"#/properties/abstract/properties/sections/items/properties/synonyms/type",keyword:"type",params:{type: schema56.properties.abstract.properties.sections.items.properties.synonyms.type},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.words !== undefined){
if(!(validate143(data20.words, {instancePath:instancePath+"/abstract/sections/" + i1+"/words",parentData:data20,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/abstract/sections/" + i1,schemaPath:"#/properties/abstract/properties/sections/items/type",keyword:"type",params:{type: schema56.properties.abstract.properties.sections.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/abstract/sections",schemaPath:"#/properties/abstract/properties/sections/type",keyword:"type",params:{type: schema56.properties.abstract.properties.sections.type},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.words !== undefined){
if(!(validate143(data15.words, {instancePath:instancePath+"/abstract/words",parentData:data15,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data15.unwanted !== undefined){
let data27 = data15.unwanted;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.what === undefined){
const err43 = {instancePath:instancePath+"/abstract/unwanted/" + i3,schemaPath:"#/properties/abstract/properties/unwanted/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data28.confidence === undefined){
const err44 = {instancePath:instancePath+"/abstract/unwanted/" + i3,schemaPath:"#/properties/abstract/properties/unwanted/items/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data28){
if(!((((key4 === "what") || (key4 === "confidence")) || (key4 === "source")) || (key4 === "checked"))){
const err45 = {instancePath:instancePath+"/abstract/unwanted/" + i3,schemaPath:"#/properties/abstract/properties/unwanted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.what !== undefined){
let data29 = data28.what;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/abstract/unwanted/" + i3+"/what",schemaPath:"#/properties/abstract/properties/unwanted/items/properties/what/type",keyword:"type",params:{type: schema56.properties.abstract.properties.unwanted.items.properties.what.type},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data29 === "abbreviations") || (data29 === "references"))){
const err47 = {instancePath:instancePath+"/abstract/unwanted/" + i3+"/what",schemaPath:"#/properties/abstract/properties/unwanted/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema56.properties.abstract.properties.unwanted.items.properties.what.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data28.confidence !== undefined){
if(!(validate139(data28.confidence, {instancePath:instancePath+"/abstract/unwanted/" + i3+"/confidence",parentData:data28,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data28.source !== undefined){
if(typeof data28.source !== "string"){
const err48 = {instancePath:instancePath+"/abstract/unwanted/" + i3+"/source",schemaPath:"#/properties/abstract/properties/unwanted/items/properties/source/type",keyword:"type",params:{type: schema56.properties.abstract.properties.unwanted.items.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data28.checked !== undefined){
if(!(validate141(data28.checked, {instancePath:instancePath+"/abstract/unwanted/" + i3+"/checked",parentData:data28,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/abstract/unwanted/" + i3,schemaPath:"#/properties/abstract/properties/unwanted/items/type",keyword:"type",params:{type: schema56.properties.abstract.properties.unwanted.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/abstract/unwanted",schemaPath:"#/properties/abstract/properties/unwanted/type",keyword:"type",params:{type: schema56.properties.abstract.properties.unwanted.type},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.confidence !== undefined){
if(!(validate139(data15.confidence, {instancePath:instancePath+"/abstract/confidence",parentData:data15,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data15.source !== undefined){
if(typeof data15.source !== "string"){
const err51 = {instancePath:instancePath+"/abstract/source",schemaPath:"#/properties/abstract/properties/source/type",keyword:"type",params:{type: schema56.properties.abstract.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.checked !== undefined){
if(!(validate141(data15.checked, {instancePath:instancePath+"/abstract/checked",parentData:data15,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: schema56.properties.abstract.type},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.title !== undefined){
let data36 = data.title;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.confidence === undefined){
const err53 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data36){
if(!(((((((key5 === "mustContain") || (key5 === "mustNotContain")) || (key5 === "mustNotState")) || (key5 === "ending")) || (key5 === "confidence")) || (key5 === "source")) || (key5 === "checked"))){
const err54 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.mustContain !== undefined){
let data37 = data36.mustContain;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(typeof data37[i4] !== "string"){
const err55 = {instancePath:instancePath+"/title/mustContain/" + i4,schemaPath:"#/properties/title/properties/mustContain/items/type",keyword:"type",params:{type: schema56.properties.title.properties.mustContain.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/title/mustContain",schemaPath:"#/properties/title/properties/mustContain/type",keyword:"type",params:{type: schema56.properties.title.properties.mustContain.type},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data36.mustNotContain !== undefined){
let data39 = data36.mustNotContain;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
if(typeof data39[i5] !== "string"){
const err57 = {instancePath:instancePath+"/title/mustNotContain/" + i5,schemaPath:"#/properties/title/properties/mustNotContain/items/type",keyword:"type",params:{type: schema56.properties.title.properties.mustNotContain.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/title/mustNotContain",schemaPath:"#/properties/title/properties/mustNotContain/type",keyword:"type",params:{type: schema56.properties.title.properties.mustNotContain.type},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data36.mustNotState !== undefined){
let data41 = data36.mustNotState;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(typeof data42 !== "string"){
const err59 = {instancePath:instancePath+"/title/mustNotState/" + i6,schemaPath:"#/properties/title/properties/mustNotState/items/type",keyword:"type",params:{type: schema56.properties.title.properties.mustNotState.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((data42 === "age") || (data42 === "sex")) || (data42 === "ethnicity"))){
const err60 = {instancePath:instancePath+"/title/mustNotState/" + i6,schemaPath:"#/properties/title/properties/mustNotState/items/enum",keyword:"enum",params:{allowedValues: schema56.properties.title.properties.mustNotState.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/title/mustNotState",schemaPath:"#/properties/title/properties/mustNotState/type",keyword:"type",params:{type: schema56.properties.title.properties.mustNotState.type},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data36.ending !== undefined){
if(typeof data36.ending !== "string"){
const err62 = {instancePath:instancePath+"/title/ending",schemaPath:"#/properties/title/properties/ending/type",keyword:"type",params:{type: schema56.properties.title.properties.ending.type},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data36.confidence !== undefined){
if(!(validate139(data36.confidence, {instancePath:instancePath+"/title/confidence",parentData:data36,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data36.source !== undefined){
if(typeof data36.source !== "string"){
const err63 = {instancePath:instancePath+"/title/source",schemaPath:"#/properties/title/properties/source/type",keyword:"type",params:{type: schema56.properties.title.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data36.checked !== undefined){
if(!(validate141(data36.checked, {instancePath:instancePath+"/title/checked",parentData:data36,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema56.properties.title.type},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.keywords !== undefined){
if(!(validate143(data.keywords, {instancePath:instancePath+"/keywords",parentData:data,parentDataProperty:"keywords",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
let data48 = data.body;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.sections === undefined){
const err65 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key6 in data48){
if(!(((((key6 === "sections") || (key6 === "words")) || (key6 === "confidence")) || (key6 === "source")) || (key6 === "checked"))){
const err66 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data48.sections !== undefined){
let data49 = data48.sections;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
let data50 = data49[i7];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.heading === undefined){
const err67 = {instancePath:instancePath+"/body/sections/" + i7,schemaPath:"#/properties/body/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data50.slot === undefined){
const err68 = {instancePath:instancePath+"/body/sections/" + i7,schemaPath:"#/properties/body/properties/sections/items/required",keyword:"required",params:{missingProperty: "slot"},message:"must have required property '"+"slot"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data50.required === undefined){
const err69 = {instancePath:instancePath+"/body/sections/" + i7,schemaPath:"#/properties/body/properties/sections/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key7 in data50){
if(!((((key7 === "heading") || (key7 === "slot")) || (key7 === "required")) || (key7 === "synonyms"))){
const err70 = {instancePath:instancePath+"/body/sections/" + i7,schemaPath:"#/properties/body/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data50.heading !== undefined){
if(typeof data50.heading !== "string"){
const err71 = {instancePath:instancePath+"/body/sections/" + i7+"/heading",schemaPath:"#/properties/body/properties/sections/items/properties/heading/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.items.properties.heading.type},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data50.slot !== undefined){
let data52 = data50.slot;
if(typeof data52 !== "string"){
const err72 = {instancePath:instancePath+"/body/sections/" + i7+"/slot",schemaPath:"#/properties/body/properties/sections/items/properties/slot/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.items.properties.slot.type},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((((((((data52 === "introduction") || (data52 === "case")) || (data52 === "timeline")) || (data52 === "discussion")) || (data52 === "conclusion")) || (data52 === "learning-points")) || (data52 === "perspective")) || (data52 === "declarations")) || (data52 === "references"))){
const err73 = {instancePath:instancePath+"/body/sections/" + i7+"/slot",schemaPath:"#/properties/body/properties/sections/items/properties/slot/enum",keyword:"enum",params:{allowedValues: schema56.properties.body.properties.sections.items.properties.slot.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data50.required !== undefined){
if(typeof data50.required !== "boolean"){
const err74 = {instancePath:instancePath+"/body/sections/" + i7+"/required",schemaPath:"#/properties/body/properties/sections/items/properties/required/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.items.properties.required.type},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data50.synonyms !== undefined){
let data54 = data50.synonyms;
if(Array.isArray(data54)){
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
if(typeof data54[i8] !== "string"){
const err75 = {instancePath:instancePath+"/body/sections/" + i7+"/synonyms/" + i8,schemaPath:"#/properties/body/properties/sections/items/properties/synonyms/items/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.items.properties.synonyms.items.type},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/body/sections/" + i7+"/synonyms",schemaPath:"#/properties/body/properties/sections/items/properties/synonyms/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.items.properties.synonyms.type},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/body/sections/" + i7,schemaPath:"#/properties/body/properties/sections/items/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/body/sections",schemaPath:"#/properties/body/properties/sections/type",keyword:"type",params:{type: schema56.properties.body.properties.sections.type},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data48.words !== undefined){
if(!(validate143(data48.words, {instancePath:instancePath+"/body/words",parentData:data48,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data48.confidence !== undefined){
if(!(validate139(data48.confidence, {instancePath:instancePath+"/body/confidence",parentData:data48,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data48.source !== undefined){
if(typeof data48.source !== "string"){
const err79 = {instancePath:instancePath+"/body/source",schemaPath:"#/properties/body/properties/source/type",keyword:"type",params:{type: schema56.properties.body.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data48.checked !== undefined){
if(!(validate141(data48.checked, {instancePath:instancePath+"/body/checked",parentData:data48,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema56.properties.body.type},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.figures !== undefined){
if(!(validate143(data.figures, {instancePath:instancePath+"/figures",parentData:data,parentDataProperty:"figures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
if(!(validate143(data.tables, {instancePath:instancePath+"/tables",parentData:data,parentDataProperty:"tables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.figuresAndTables !== undefined){
if(!(validate143(data.figuresAndTables, {instancePath:instancePath+"/figuresAndTables",parentData:data,parentDataProperty:"figuresAndTables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
if(!(validate143(data.references, {instancePath:instancePath+"/references",parentData:data,parentDataProperty:"references",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.learningPoints !== undefined){
if(!(validate143(data.learningPoints, {instancePath:instancePath+"/learningPoints",parentData:data,parentDataProperty:"learningPoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.highlights !== undefined){
if(!(validate143(data.highlights, {instancePath:instancePath+"/highlights",parentData:data,parentDataProperty:"highlights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.statements !== undefined){
let data66 = data.statements;
if(Array.isArray(data66)){
const len9 = data66.length;
for(let i9=0; i9<len9; i9++){
let data67 = data66[i9];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id === undefined){
const err81 = {instancePath:instancePath+"/statements/" + i9,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data67.confidence === undefined){
const err82 = {instancePath:instancePath+"/statements/" + i9,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key8 in data67){
if(!((((key8 === "id") || (key8 === "confidence")) || (key8 === "source")) || (key8 === "checked"))){
const err83 = {instancePath:instancePath+"/statements/" + i9,schemaPath:"#/properties/statements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data67.id !== undefined){
let data68 = data67.id;
if(typeof data68 !== "string"){
const err84 = {instancePath:instancePath+"/statements/" + i9+"/id",schemaPath:"#/properties/statements/items/properties/id/type",keyword:"type",params:{type: schema56.properties.statements.items.properties.id.type},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((((((((((((data68 === "irb") || (data68 === "consent-treatment")) || (data68 === "consent-publication")) || (data68 === "conflicts")) || (data68 === "funding")) || (data68 === "device-status")) || (data68 === "ai-use")) || (data68 === "data-availability")) || (data68 === "author-contributions")) || (data68 === "corresponding")) || (data68 === "care-checklist")) || (data68 === "scare-checklist"))){
const err85 = {instancePath:instancePath+"/statements/" + i9+"/id",schemaPath:"#/properties/statements/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema56.properties.statements.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data67.confidence !== undefined){
if(!(validate139(data67.confidence, {instancePath:instancePath+"/statements/" + i9+"/confidence",parentData:data67,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data67.source !== undefined){
if(typeof data67.source !== "string"){
const err86 = {instancePath:instancePath+"/statements/" + i9+"/source",schemaPath:"#/properties/statements/items/properties/source/type",keyword:"type",params:{type: schema56.properties.statements.items.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data67.checked !== undefined){
if(!(validate141(data67.checked, {instancePath:instancePath+"/statements/" + i9+"/checked",parentData:data67,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/statements/" + i9,schemaPath:"#/properties/statements/items/type",keyword:"type",params:{type: schema56.properties.statements.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: schema56.properties.statements.type},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.levelStyle !== undefined){
let data72 = data.levelStyle;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.value === undefined){
const err89 = {instancePath:instancePath+"/levelStyle",schemaPath:"#/properties/levelStyle/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data72.confidence === undefined){
const err90 = {instancePath:instancePath+"/levelStyle",schemaPath:"#/properties/levelStyle/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key9 in data72){
if(!((((key9 === "value") || (key9 === "confidence")) || (key9 === "source")) || (key9 === "checked"))){
const err91 = {instancePath:instancePath+"/levelStyle",schemaPath:"#/properties/levelStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data72.value !== undefined){
let data73 = data72.value;
if(typeof data73 !== "string"){
const err92 = {instancePath:instancePath+"/levelStyle/value",schemaPath:"#/properties/levelStyle/properties/value/type",keyword:"type",params:{type: schema56.properties.levelStyle.properties.value.type},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((((data73 === "slash-short") || (data73 === "hyphen-short")) || (data73 === "hyphen-full")) || (data73 === "endash-full"))){
const err93 = {instancePath:instancePath+"/levelStyle/value",schemaPath:"#/properties/levelStyle/properties/value/enum",keyword:"enum",params:{allowedValues: schema56.properties.levelStyle.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data72.confidence !== undefined){
if(!(validate139(data72.confidence, {instancePath:instancePath+"/levelStyle/confidence",parentData:data72,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data72.source !== undefined){
if(typeof data72.source !== "string"){
const err94 = {instancePath:instancePath+"/levelStyle/source",schemaPath:"#/properties/levelStyle/properties/source/type",keyword:"type",params:{type: schema56.properties.levelStyle.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data72.checked !== undefined){
if(!(validate141(data72.checked, {instancePath:instancePath+"/levelStyle/checked",parentData:data72,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/levelStyle",schemaPath:"#/properties/levelStyle/type",keyword:"type",params:{type: schema56.properties.levelStyle.type},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.citationStyle !== undefined){
let data77 = data.citationStyle;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.value === undefined){
const err96 = {instancePath:instancePath+"/citationStyle",schemaPath:"#/properties/citationStyle/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data77.confidence === undefined){
const err97 = {instancePath:instancePath+"/citationStyle",schemaPath:"#/properties/citationStyle/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key10 in data77){
if(!((((key10 === "value") || (key10 === "confidence")) || (key10 === "source")) || (key10 === "checked"))){
const err98 = {instancePath:instancePath+"/citationStyle",schemaPath:"#/properties/citationStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data77.value !== undefined){
if(typeof data77.value !== "string"){
const err99 = {instancePath:instancePath+"/citationStyle/value",schemaPath:"#/properties/citationStyle/properties/value/type",keyword:"type",params:{type: schema56.properties.citationStyle.properties.value.type},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data77.confidence !== undefined){
if(!(validate139(data77.confidence, {instancePath:instancePath+"/citationStyle/confidence",parentData:data77,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data77.source !== undefined){
if(typeof data77.source !== "string"){
const err100 = {instancePath:instancePath+"/citationStyle/source",schemaPath:"#/properties/citationStyle/properties/source/type",keyword:"type",params:{type: schema56.properties.citationStyle.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data77.checked !== undefined){
if(!(validate141(data77.checked, {instancePath:instancePath+"/citationStyle/checked",parentData:data77,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/citationStyle",schemaPath:"#/properties/citationStyle/type",keyword:"type",params:{type: schema56.properties.citationStyle.type},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.remarks !== undefined){
let data82 = data.remarks;
if(Array.isArray(data82)){
const len10 = data82.length;
for(let i10=0; i10<len10; i10++){
let data83 = data82[i10];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.text === undefined){
const err102 = {instancePath:instancePath+"/remarks/" + i10,schemaPath:"#/properties/remarks/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data83.confidence === undefined){
const err103 = {instancePath:instancePath+"/remarks/" + i10,schemaPath:"#/properties/remarks/items/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key11 in data83){
if(!((((key11 === "text") || (key11 === "confidence")) || (key11 === "source")) || (key11 === "checked"))){
const err104 = {instancePath:instancePath+"/remarks/" + i10,schemaPath:"#/properties/remarks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data83.text !== undefined){
if(typeof data83.text !== "string"){
const err105 = {instancePath:instancePath+"/remarks/" + i10+"/text",schemaPath:"#/properties/remarks/items/properties/text/type",keyword:"type",params:{type: schema56.properties.remarks.items.properties.text.type},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data83.confidence !== undefined){
if(!(validate139(data83.confidence, {instancePath:instancePath+"/remarks/" + i10+"/confidence",parentData:data83,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data83.source !== undefined){
if(typeof data83.source !== "string"){
const err106 = {instancePath:instancePath+"/remarks/" + i10+"/source",schemaPath:"#/properties/remarks/items/properties/source/type",keyword:"type",params:{type: schema56.properties.remarks.items.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data83.checked !== undefined){
if(!(validate141(data83.checked, {instancePath:instancePath+"/remarks/" + i10+"/checked",parentData:data83,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err107 = {instancePath:instancePath+"/remarks/" + i10,schemaPath:"#/properties/remarks/items/type",keyword:"type",params:{type: schema56.properties.remarks.items.type},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: schema56.properties.remarks.type},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err109 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema56.properties.source.type},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.checked !== undefined){
if(!(validate141(data.checked, {instancePath:instancePath+"/checked",parentData:data,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
if(!(validate139(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err110 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
