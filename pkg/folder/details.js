/*! naltrexone-explorer 0.1.0 | MIT OR Apache-2.0 | contains Preact (MIT) | not medical advice */
try{document.currentScript?.nxPart?.("1f5a07e0c8d7b279",`456fc4bd65135efb
Tablets (first sold as Trexan; US FDA, 1984): to block the effects of opioids in people who have already come off them. Monthly injection (Vivitrol, extended-release; US FDA, 12 October 2010): to prevent relapse to opioid dependence after detoxification, alongside counselling. Implants are outside these approvals.
Tablets, 50 mg (ReVia; US FDA, 30 December 1994, often printed as 1995): treatment of alcohol dependence as part of a wider plan of care. Monthly injection, 380 mg (Vivitrol; US FDA, April 2006): alcohol dependence in people able to stop drinking outside hospital before the first dose. In the UK, 50 mg tablets (Adepend): to lower the risk of relapse, support abstinence and reduce craving within a full programme.











































One extended-release tablet that joins naltrexone 8 mg with bupropion 90 mg. United States: Contrave, FDA, 10 September 2014. European Union: Mysimba, 26 March 2015. Both are for long-term weight management, alongside a lower-calorie diet and more exercise, in adults with a body-mass index of 30 or more, or 27 or more with a weight-related condition such as high blood pressure, type 2 diabetes or abnormal blood fats. Naltrexone on its own is not approved for weight loss.
The naltrexone/bupropion tablet (Contrave, FDA 2014; Mysimba, EU 2015) may be used for weight in adults with overweight who have type 2 diabetes. It is not approved as a medicine to lower blood sugar.












































Embeda (morphine with locked-in naltrexone, FDA 2009) and Troxyca ER (oxycodone with locked-in naltrexone, FDA 2016): for pain severe enough to need daily, round-the-clock, long-term opioid treatment when other options are not adequate. The naltrexone is there to be released if the pellets are crushed or chewed, not to treat pain.


























Trials in people using fentanyl, and direct comparison with monthly buprenorphine. A Maryland trial in 240 people leaving jail (NCT04408313, extended-release naltrexone against extended-release buprenorphine) still had no results in April 2026. A trial in 240 people leaving prison, with the injection at home or at a clinic (NCT02867124), was completed in January 2026; results are pending.
Better ways to tell in advance who will respond, longer trials, and trials in women. A University of Pennsylvania trial of the monthly injection in people who drink mainly for reward (NCT05028062) was listed as recruiting. A laboratory trial of a GLP-1 drug together with naltrexone is registered (NCT07249554).
Large trials in women and mixed groups that compare as-needed with daily dosing, judged with blood or urine markers of drinking.
Any published case series or controlled trial would be a first step.
A repeat of the combination trial in 360 people is registered (NCT06233799). An Australian pilot is testing the two drugs by mouth in 20 people (NABU, ACTRN12623000866606).
A larger placebo-controlled repeat of the Swedish tablet trial, with checked pill-taking.
No trial under way was found. The sex difference at 150 mg a day has not been retested.
The reviewers judged that more trials are unlikely to change the answer on quitting.
A larger trial of daily dosing with follow-up after treatment ends, including people who also drink heavily. A 52-person trial in people who also had an alcohol problem (NCT00326807) was completed, but its results could not be found.
A placebo-controlled outpatient trial. One open-label study of the injection (NCT04139668) was stopped after enrolling one person.
A larger trial of very low or rising doses in people who use fentanyl, with relapse and overdose over months as the outcome; none was found.
Any treatment study of naltrexone after kratom has been stopped; none was found.
No treatment trial was found.
A placebo-controlled trial measuring disease activity and joint damage; a planned arthritis trial (NCT04115020) was withdrawn with nobody enrolled.
Any study that measures joint pain, swelling or damage in psoriatic arthritis.
A placebo-controlled trial in people with confirmed inflammatory arthritis.
Any study at all; the closest related trial is in vasculitis (NCT03482479, 60 people, listed as completed with results not posted in January 2026).
A placebo-controlled trial; one news page describes an uncontrolled fatigue study but gives no numbers or authors, so it is not counted here.
ThyroLDN (ACTRN12625000131459), registered in February 2025, plans 4.5 mg a day or placebo for 6 months in people with Hashimoto's who still have symptoms; its main measure is quality of life.
Placebo-controlled trials disease by disease; a general claim cannot be tested in one study.
A placebo-controlled trial of itch and gut symptoms in scleroderma.
The results of NCT03482479 (LoDoNaVasc).
Any controlled study; none was found.
A placebo-controlled trial for itch in dermatomyositis; none was found.
Any controlled study; none was found.
Any study at all; none was found.
A placebo-controlled trial; stop-and-restart designs are possible because the disease flared when the drug was stopped.
Larger, longer placebo-controlled trials for each cause of itch. An oral trial in eczema is registered as NCT04325802; a cream trial (NCT04154033) was withdrawn.
A longer trial against current alternatives such as rifampicin and the newer bile-acid transport blockers.
A larger blinded trial of several weeks that looks for who responds.
A placebo-controlled trial with blinded scoring of skin area.
A larger blinded trial, including people whose disease has not responded to steroid ointment.
A placebo-controlled trial, probably joint with Hailey-Hailey disease; none was found.
A larger trial against today's usual medicines; none was found.
The Dutch LDN Crohn study (EudraCT 2019-000852-32, NL9259) was designed to give 122 adults 4.5 mg or placebo for 12 weeks and to check healing by endoscopy; its protocol was found but no results. Another trial, of low-dose naltrexone in symptomatic inflammatory bowel disease, (NCT01810185), was withdrawn with nobody enrolled.
A placebo-controlled trial with endoscopy in ulcerative colitis alone.
Publication of the unpublished PTI-901 trial data, and a placebo-controlled trial at 2.5 to 4.5 mg with at least three months on the drug.
Publication of the 25-person study (US grant R01-FD005098).
A placebo-controlled trial with repeat breath tests; none was found.
Any controlled study; none was found.
The 160-person Canadian placebo-controlled trial (NCT05430152, 16 weeks, fatigue as main outcome) had no posted results on the pages read; Griffith University's TreatMELC study (ACTRN12624001162505) is also registered.
Any controlled study in people with well-defined symptoms after treated Lyme disease.
An independent, double-blind trial in people whose virus is already controlled by modern HIV drugs.
Too few people were enrolled in the one trial (NCT04365985); no other trial of acute infection was found.
Trials large enough to tell whether fewer drinks or opioids on the injection keep more people on their HIV medicines.
A heart-outcome trial that runs to its planned end. The European Medicines Agency has made such a safety study a condition of the licence and expects its results in 2028.
A completed heart-outcome trial in people with diabetes, and a head-to-head trial against newer weight-lowering diabetes medicines.
Full publication of the year-long trial NCT01866098 (144 people; naltrexone 25 mg, 50 mg or placebo).
Any controlled trial of naltrexone, alone or with oxytocin, in either condition.
A placebo-controlled trial that measures periods, weight and insulin over at least six months.
No trial of naltrexone on the immune attack behind type 1 diabetes was found.
The authors called for a larger multi-centre trial using a Parkinson-specific rating scale; none was found.
A phase 2 trial in migraine with anxiety (NCT05685225) was registered as not yet recruiting.
A trial of at least a year, with relapse, disability and brain-scan outcomes.
A blinded trial at low dose, if a reason to expect benefit can be shown first.
None found under way with naltrexone.
A placebo-controlled trial with standing heart rate and a symptom score as outcomes; none was found.
Any trial of low-dose naltrexone in restless legs; none was found.
A modern placebo-controlled trial with tics rated by trained observers; none was found.
No further trial was found; the authors' warning of faster decline makes one unlikely.
A larger trial of the combination; none was found.
A long placebo-controlled trial; none was found.
No controlled trial was found.
A controlled trial; none was found.
Any controlled trial of naltrexone after brain injury; none was found.
A placebo-controlled trial; none was found.
A Brown University phase II study in melanoma, prostate and kidney cancer was registered (NCT01650350); no results were found. A trial for fatigue in men on prostate-cancer hormone treatment (NCT07224009, 60 men, 3 mg) was listed as not yet recruiting in November 2025.
No other finished trial was found. A trial for fatigue in men on prostate-cancer hormone treatment (NCT07224009, 60 men, 3 mg) was listed as not yet recruiting in November 2025.
A modern placebo-controlled trial; none was found.
LIFT (NCT06366724) is testing naltrexone with and without pyridostigmine against placebo in 160 people; a four-dose study of 75 people (NCT07285473) was due to start in 2026; an earlier randomised trial (NCT02965768) was withdrawn; Griffith University's study (ACTRN12624001162505) covers ME/CFS and long COVID.
Full publication of NCT03660475 (60 people with diabetes, 29 days, drops against vehicle); its registry results were posted in December 2022.
NCT04450316 (Stanford, 40 people planned, 4.5 mg for 8 weeks) was listed as suspended in December 2023.
A modern randomised trial with ovulation as the outcome.
A randomised trial of naltrexone plus clomiphene against clomiphene or letrozole alone, with live birth as the outcome.
Any controlled study; none was found, and no registered trial was found.
The naltrexone-against-placebo comparison from NCT02206490, which was not found, and a larger trial.
No modern trial in people with sleep apnoea was found.
A placebo-controlled trial in people with a sexual problem; none was found.
A placebo-controlled trial; none was found.
No treatment trial was found, and none seems likely.
No trial listed here has been large enough to detect a small benefit or a benefit limited to a subgroup; the Spanish 12-month trial (NCT04739995) also planned brain-imaging and cost results.
Larger placebo-controlled trials within a single pain condition, with a fixed plan for finding each person's dose.
Uncontrolled studies are recruiting in HIV-related nerve pain (NCT05537935, 60 people) and spinal cord injury (NCT06723561, 10 people); neither has a placebo group, so a placebo-controlled trial is still missing.
A 35-person placebo-controlled crossover trial at Dartmouth (NCT04678895) was still listed as recruiting in April 2025, with no results posted.
A placebo-controlled trial in back pain alone; NCT03201393 finished in 2018 with 12 people and no posted results.
A 40-person randomised, placebo-controlled feasibility trial at the Hospital for Special Surgery in New York (NCT06306157) is listed as running to about October 2026.
A published plan to compare low-dose naltrexone with naproxen in knee osteoarthritis (FREEDOM, 2021) has no results that could be found; NCT04115020 was withdrawn.
Any controlled study; none was found for burning mouth or for temporomandibular (jaw joint) pain.
NCT05955313, a 300-person randomised placebo-controlled trial at the Medical University of Lublin, was planned to finish in December 2026.
A randomised comparison of stopping opioids with and without low-dose naltrexone.
An independent trial with a fixed opioid dose in all groups.
None needed for the approval itself; real-world effect on misuse and overdose was not reviewed here.
A full-sized version of the trial that stopped early (NCT03970330 had planned 160 women).
Results of the pilot (NCT06723561, due end of 2026) and then a placebo-controlled trial.
Any trial in people with hypermobile Ehlers-Danlos syndrome; none was found, registered or published.
A placebo-controlled trial large enough to settle it, with women and non-heterosexual people included. A Swedish trial of naltrexone against fluoxetine in 80 adults (protocol: BMJ Open 2022, 10.1136/bmjopen-2021-051756) has no placebo group; its results were not found.
A larger trial at several centres with follow-up beyond 8 weeks, and a trial against talking therapy.
A trial only in people with strong urges and a family history of addiction would test the one lead that is left; none was found.
A small randomised placebo-controlled trial; none was found.
A trial sized to test PTSD symptoms as well as drinking, including women and civilians.
A blinded placebo-controlled trial of low-dose or standard naltrexone in PTSD with marked dissociation; none was found.
A placebo-controlled trial of low-dose naltrexone in dissociative disorders; none was found.
A larger and longer blinded trial measuring dissociation and self-harm. A trial in non-suicidal self-injury (NCT06622239, 150 people planned) is not limited to borderline personality disorder but may bear on it.
A placebo-controlled trial planned for 150 people aged 16 and over with non-suicidal self-injury (NCT06622239, Seoul National University Hospital) was listed as not yet recruiting; it would be the first.
A modern placebo-controlled trial that picks people by a marker of opioid involvement in advance; none was found.
No modern trial of true low-dose naltrexone in autism was found.
The 2026 trial recruited 37 of a planned 48 people, so a small effect is not fully excluded; no larger trial of low-dose naltrexone in depression was found. The 2026 trial is registered as ACTRN12622000881730.
A randomised trial in a defined anxiety disorder; the registered study that mentions anxiety (UCLA, 60 healthy volunteers) tests a theory about fear learning, not treatment.
A larger trial in bipolar disorder with alcohol dependence, and any trial for bipolar depression.
No further trial was found; the negative crossover study appears to have ended interest.
Independent trials, including people without obesity, and a comparison with lisdexamfetamine, which is licensed for this use.
A placebo-controlled trial in 30 people aged 13-25 with purging (NCT05073679) is registered; results were not found.
Publication of NCT00145847 and a modern trial for negative symptoms.
NCT04547985 (terminated, 9 people) and NCT06140420 (terminated, 7 people) leave the question unanswered.
A randomised placebo-controlled trial; none was found.
Any placebo-controlled trial of naltrexone; none was found.
A trial of misuse over months; none was found.
Any study at all; none was found.

380 mg IM every 4 weeks
1000 mg implant, or 50 mg/day oral
monthly IM injection (Vivitrol)
380 mg IM every 4 weeks
six monthly IM injections (Vivitrol)
380 mg IM monthly, against 50 mg/day oral
192 or 384 mg depot injection at weeks 1 and 5
2.3 g implant once, against 50 mg/day oral
one 6-month implant
implant (blocks opioids for about 6 months)
implants
oral naltrexone
300 mg per week oral
monthly injection (Vivitrol)
one day of buprenorphine, one opioid-free day, then rising low oral doses before the first extended-release injection
0.125 or 0.25 mg/day oral for 6 days, added to a methadone taper
0.125 or 0.25 mg/day oral for 10 days, added to clonidine




implant
1000 mg implant

monthly IM injection
380 mg IM (gluteal) every 4 weeks or once a month
50 mg tablets

380 mg IM every 4 weeks
380 mg IM every 4 weeks
380 mg IM every 4 weeks
50 mg/day oral
monthly IM injection
50 mg/day oral

50 mg/day oral
50 mg/day oral
50 mg/day oral for 3 or 12 months
380 mg or 190 mg IM monthly
100 mg/day oral

oral
50 mg/day oral (main analysis)
50 mg/day oral (main analysis)
150-400 mg monthly injection for 2-6 months
daily tablets against monthly injection
50 mg/day oral
naltrexone 100 mg/day, sertraline 200 mg/day, both or neither, oral


50 mg oral as needed
50 mg oral, daily or as needed
50 mg oral, daily or as needed
50 mg/day oral for 12 weeks, then as needed for 20 weeks
25 mg/day oral plus 25 mg as needed
50 mg oral as needed
naltrexone 380 mg IM every 3 weeks plus bupropion extended-release 450 mg/day
naltrexone injection plus bupropion (as in ADAPT-2)
380 mg IM every 4 weeks (3 injections)

50 mg/day oral
380 mg IM monthly (6 injections)
50 mg/day oral
50 mg/day oral
100 mg/day oral
50 mg/day oral
two monthly extended-release injections

25, 50 or 100 mg/day oral plus a 21 mg nicotine patch
oral, with nicotine patch at first
25 mg/day oral, with nicotine patch at first
naltrexone 50 mg/day plus varenicline 1 mg twice daily
25 mg/day rising to at most 250 mg/day oral
50, 100 or 150 mg/day oral
50 mg oral as needed

50 mg/day oral
50 mg/day oral
380 mg IM at weeks 1 and 5
50 mg oral, single doses before THC
12, 25, 50 or 100 mg oral, single doses before smoking
0.125 or 0.25 mg/day oral for 6 days, added to a methadone taper
0.125 mg/day oral, then rising over 6 days, during a methadone taper
one day of buprenorphine, then rising oral naltrexone over 7 days with clonidine, then the monthly injection
low rising doses of oral naltrexone for 7 days during a buprenorphine taper, then the monthly injection
naltrexone started under general anaesthesia, then by mouth for 12 weeks


rising small doses by mouth for 7 days, with or without a 3-day buprenorphine taper


rising oral doses
50 mg/day oral
380 mg IM every 4 weeks, three injections, with harm-reduction counselling
monthly depot injection, three injections

50 mg/day oral, alone or with acamprosate 1,998 mg/day

50 mg/day oral
100 mg/day oral
50 mg/day oral
50 mg/day oral

50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral
50 mg/day oral, alone or with gabapentin up to 1,200 mg/day for the first 6 weeks
50 mg/day oral, alone or with prazosin up to 16 mg/day
50 mg/day oral
50 mg/day oral
50 mg/day oral
monthly injection against daily tablets




monthly injection against daily tablets
monthly injection against daily tablets


50 mg/day oral, with or without fluoxetine 20 mg/day
50 mg/day oral
50 mg/day oral, with or without guanfacine 1 mg/day
350 mg a week oral
60 mg or 120 mg oral three times a week

monthly injection (Vivitrol), first dose before release
daily tablets for 24 weeks, with or without one 384 mg injection at the start
tablets three times a week
monthly injection, first dose before release or offered after it
monthly injection, offered before release or six months after it
monthly injection
0.125 or 0.25 mg/day oral during a 6-day methadone taper, with or without clonidine




monthly injection
six monthly injections
50 mg/day oral
50 mg/day oral
150 mg/day oral
50 mg/day oral


50 mg/day oral, with a nicotine patch for 6 weeks and counselling
Naltrexone 50 mg/day plus bupropion 300 mg/day, oral
50 mg/day oral, with a nicotine patch for the first 4 weeks
50 mg/day oral, with a nicotine patch for 1 month and counselling
25, 50 or 100 mg/day oral plus a nicotine patch
50 mg/day oral, with a nicotine patch and talking therapy
50 mg/day oral, with or without a nicotine patch

50 mg/day oral plus a nicotine patch
50 mg oral, single dose





50 mg/day oral



low-dose, oral (amount not shown)
0.5 mg rising to 4.5 mg/day, and 1 to 2 mg/day, oral
low-dose naltrexone as prescribed
median 3.7 mg/day oral
low-dose, oral (amount not shown)
4.5 mg/day oral



3 mg nightly, raised to 4.5 mg in two, oral
1.5 to 3 mg/day oral
4.5 to 12.5 mg nightly, oral
1.5 to 6 mg/day oral; 12 to 50 mg in four people who had not responded
low, standard and topical doses
low and standard doses
50 mg/day oral
1% cream on the skin
50 mg/day oral
50 to 150 mg/day oral
oral naltrexone (amount not stated in the abstract)
50 mg/day oral
25 mg twice a day oral
oral naltrexone (amount not stated in the abstract)
opioid antagonists as a class
oral naltrexone
50 mg/day oral
50 mg/day oral
50 mg/day oral
4.5 mg/day oral
4.5 mg/day oral
3 mg/day oral
3 mg/day oral with clobetasol ointment
3 mg/day oral, added to usual treatment
3 mg/day oral
5 mg/day oral, with magnesium 200 mg/day

4.5 mg/day oral
3 or 6 mg by mouth once, an hour after spinal morphine 0.25 mg
6 mg or 9 mg by mouth, once


4.5 mg each evening, oral
4.5 mg/day oral
0.1 mg/kg/day oral (up to 4.5 mg)
4.5 mg/day oral in adults; 0.1 mg/kg (up to 4.5 mg) in children
low-dose, oral, added to usual treatment (amount not shown)
low-dose naltrexone as prescribed

0.5 mg/day oral (PTI-901)
0.5 mg/day oral (PTI-901)
2.5 mg/day (diarrhoea), 2.5 mg twice a day (constipation), 4.5 mg/day (inflammatory bowel disease), oral


1 mg/day for a month, then 2 mg/day, oral

4.5 mg/day oral with weekly NAD+ skin patches

1 mg rising to 4.5 mg/day oral
1 to 6 mg/day oral
1.75 mg nightly, oral (a 1996 account of the same trial says 3.0 mg)
3.5 mg at bedtime, oral, with HIV drugs
low-dose, oral, without HIV drugs
4.5 mg nightly, oral, with HIV drugs
4.5 mg/day oral from hospital admission until a month after discharge
implant against daily tablets
six monthly injections
six monthly injections
six monthly injections
monthly injection, up to six
50 mg/day oral
Naltrexone sustained-release 32 or 16 mg/day plus bupropion sustained-release 360 mg/day, oral
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral, with 28 group behaviour sessions in both arms
Naltrexone 16, 32 or 48 mg/day plus bupropion 400 mg/day; naltrexone 48 mg/day alone; bupropion 400 mg/day alone; oral
Naltrexone 50 mg/day plus bupropion 300 mg/day, either drug alone, or placebo; oral
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral, with a commercial lifestyle programme; stopped if under 5% loss at week 16
Naltrexone 32 mg/day plus bupropion 360 mg/day, oral
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral
Naltrexone-bupropion as in the four pivotal trials
Naltrexone-bupropion, at least 1 year
Naltrexone-bupropion among many weight-lowering drugs
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral
Naltrexone or naltrexone/bupropion
Naltrexone 8 to 32 mg/day plus bupropion 90 to 360 mg/day, oral
Naltrexone 8 mg/bupropion 90 mg extended-release, 2 tablets twice a day at full dose
Naltrexone/bupropion (Mysimba)
Naltrexone-bupropion within its licence
Naltrexone-bupropion extended-release
50 or 100 mg/day oral
300 mg/day oral, with diet advice
100, 200 and 300 mg/day oral, 3 days each
25 rising to 200 mg over 4 days, oral
50 mg/day oral (the abstract also gives 100 mg/day)
Single doses of 25 mg and 50 mg oral, with placebo days
Naltrexone alone; naltrexone plus bupropion
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral
Naltrexone sustained-release 32 mg/day plus bupropion sustained-release 360 mg/day, oral, added to a DPP-4 inhibitor or GLP-1 drug
25 mg/day oral
Naltrexone added to olanzapine (dose not given in the abstract)
Naltrexone 25 mg/day plus bupropion 300 mg/day, oral
25 or 50 mg/day oral
Naltrexone (3 trials) and samidorphan (6 trials)
Naltrexone added to olanzapine (1 trial); samidorphan (5 trials)
Naltrexone (dose not given in the abstract) added to intranasal oxytocin
50 mg/day oral
50 mg/day oral
50 mg/day oral


Naltrexone 32 mg/day plus bupropion 360 or 400 mg/day, oral
Naltrexone 32 mg/day plus bupropion, oral
Naltrexone 32 mg/day plus bupropion 360 mg/day, sustained-release, oral, with a lifestyle programme
Naltrexone plus bupropion, extended-release, oral
Naltrexone plus bupropion in three dose pairs; naltrexone alone; bupropion alone; oral



200 mg/day oral
Naltrexone 37.5 mg/day plus bupropion up to 450 mg/day, oral
50-100 mg/day oral
single dose: naltrexone 2.25 mg, alone or with paracetamol (acetaminophen) 325 mg, or 3.25 mg with 325 mg
low-dose naltrexone with paracetamol (acetaminophen) twice a day; amounts not shown
low-dose, oral (amount not shown)
4.5 mg nightly, oral
low-dose, oral (amount not shown)
low-dose, oral
low-dose, oral
low-dose naltrexone as prescribed
100 mg/day oral
5 mg/kg/day oral (250 to 350 mg/day) for 2.5 weeks




50 mg/day oral
12.5 to 200 mg/day oral

up to 200 mg/day oral, alone (9 people) or with clonazepam 0.25-0.5 mg/day (14 people)
5 to 100 mg/day oral
single doses of 25, 50 and 100 mg
1 mg/kg/day oral


about 100 mg/day oral
5, 12.5 or 50 mg/day oral
100 mg every other day, oral, with radiotherapy
4.5 mg nightly, oral, during chemoradiation
50 mg/day oral
low-dose oral naltrexone with intravenous alpha-lipoic acid and lifestyle changes
low-dose, oral
low-dose oral naltrexone with alpha-lipoic acid

0.1 mg/kg/day in mice
up to 50 mg/day oral
4.5 mg nightly, oral, during chemoradiation
days 9-18 of the menstrual cycle, oral
3.0 to 4.5 mg/day oral
4 to 12 mg/day oral
people already taking 3 to 5 mg/day
cells treated overnight in the laboratory
eye drops with 20 micrograms/ml, twice a day, in rats
1 or 4 eye drops over 24 hours, up to 50 micromolar
0.002% eye drops twice a day
2 mg nightly for 2 weeks, then 4 mg nightly for 4 weeks, oral
25 to 150 mg/day oral
25 to 150 mg/day oral, for 4 to 100 weeks
oral naltrexone (amount not stated in the abstract)
50 mg/day oral
100 mg/day oral, two 30-day courses
50 mg/day oral
50 mg/day oral, clomiphene added after 12 weeks if no ovulation

4.5 mg/day oral

50 mg once at bedtime
25 mg/day oral for 3 days
50 mg before each of two sessions

one dose
50 mg, once
4.5 mg/day oral
50 mg, single dose
4.5 mg/day oral
3 mg, up to 4.5 mg/day oral
low-dose, oral (amount not shown)
0.75 to 6 mg/day oral
4.5 mg/day oral
4.5 mg/day oral, with real or sham brain stimulation in the last five sessions
6 mg/day oral
6 mg/day oral
4.5 mg/day oral, added to usual care








2 to 4.5 mg/day oral

low-dose, oral (amount not shown)
0.8 to 9 mg/day oral, most often 4.5 mg
low-dose, oral (amount not shown)
individually adjusted; effective doses are described as 0.1 to 4.5 mg/day

4.5 mg at bedtime, oral
up to 4.5 mg/day oral
2 mg, raised to 4 mg/day if needed, oral
2 mg, raised to 4 mg/day oral
naltrexone with paracetamol (acetaminophen) twice a day; amounts not shown
0.002 or 0.004 mg/day naltrexone with oxycodone up to 80 mg/day
low-dose, oral (amount not shown)

4.5 mg/day oral
0.002 or 0.004 mg/day naltrexone with oxycodone 10 to 40 mg/day
3 mg, raised to 4.5 mg/day oral
low-dose, oral (amount not shown)
low-dose, oral (amount not shown)
low-dose oral after a single dose of buprenorphine for detoxification (amount not shown)
morphine with sealed-in naltrexone at a ratio of 100 to 4, oral
oxycodone 10 to 80 mg with sealed-in naltrexone 1.2 to 9.6 mg, oral
4.5 mg/day oral, added to norethindrone
4.5 mg/day oral




5 ml of water with 1 microgram of naltrexone in a litre, by mouth, once, with morphine 0.05 mg/kg
50 mg/day oral
25-50 mg/day oral



average 160 mg/day oral
50-150 mg/day oral (mean effective dose 116.7 mg/day)
mean 145 mg/day oral

50-150 mg/day oral
25-100 mg/day oral (mean 66 mg/day)
4.5 mg/day oral
100 mg/day oral


2-6 mg/day oral (0.06 mg/kg)
naltrexone, naloxone or nalmefene, various doses
up to 100 mg/day, then up to 250 mg/day oral (mean 120 mg/day)
50 or 200 mg/day oral
25-100 mg four times a day, oral

50 mg/day oral



50 or 150 mg/day oral (after a single 100 mg dose)
up to 100 mg/day oral

about 1 mg/kg/day oral
up to 1 mg/kg/day oral
1.0 mg/kg/day oral
0.5-2 mg/kg/day oral in most studies

single 40 mg oral dose
0.5 mg/kg/day oral
up to 4.5 mg/day oral, added to an antidepressant
1 mg twice a day oral, added to a dopamine-acting antidepressant regimen
naltrexone 32 mg/day plus bupropion 360 mg/day, sustained release
single 50 mg oral dose before a ketamine infusion




long-acting injection (Depotrex)

3-250 mg/day oral
oral naltrexone or an extended-release implant
380 mg IM every 4 weeks
50 mg tablets
380 mg IM, with four weekly ketamine infusions
380 mg IM once, before four weekly ketamine infusions
100 mg/day oral
50 mg/day oral

150 mg/day oral

25-100 mg/day oral, added to clomipramine and/or fluoxetine
naltrexone 32 mg/day plus bupropion 360 mg/day, sustained release
naltrexone 50 mg/day plus bupropion XL 300 mg/day
naltrexone 32 mg/day plus bupropion 360 mg/day, sustained release
naltrexone plus bupropion, sustained release
naltrexone plus bupropion, extended release


naloxone, naltrexone, nalmefene or buprenorphine
50 mg twice a day oral
200 mg/day oral
100 mg Monday and Wednesday, 150 mg Friday, oral, supervised
50 mg/day oral


50 mg/day oral, added to long-acting methylphenidate
50 mg/day oral, added to long-acting methylphenidate


1.0 mg/kg/day oral
1.0 mg/kg/day oral
0.5, 1.0 and 1.5 mg/kg oral every 48 hours
50 and 100 mg oral
25, 50 and 100 mg oral, each twice in a week
50 or 100 mg oral, single doses in the blind part



50 mg/day oral
placebo, no drug, or other treatments
placebo
oral naltrexone 50 mg/day; placebo
active: buprenorphine-naloxone sublingual film
active: buprenorphine-naloxone 4-24 mg/day
usual treatment (brief counselling and referral)
active: oral naltrexone 50 mg/day
placebo
active: oral naltrexone 50 mg/day
usual aftercare
active: methadone
placebo implant, oral naltrexone, or methadone
active: buprenorphine; placebo
usual psychosocial treatment without naltrexone

active: standard start (buprenorphine taper, then 7-10 opioid-free days)
placebo
placebo
no medication
no treatment
active: methadone
active: methadone programme
active: methadone
placebo

placebo




active: buprenorphine-naloxone
active: buprenorphine-naloxone




placebo
placebo
placebo
placebo
placebo; acamprosate; behavioural therapy
placebo or active control
placebo
placebo
placebo
placebo
active: oral naltrexone
placebo
placebo; active: sertraline alone; naltrexone alone
before and after; people without liver disease
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo plus nicotine patch
placebo
placebo, with nicotine patch at first
varenicline plus placebo
placebo
placebo
placebo
placebo or other drugs
none
placebo
none
placebo
placebo
placebo
none
active: 7-day buprenorphine taper, then a week's wait before the injection
placebo with the same buprenorphine taper
active: buprenorphine- or clonidine-assisted detox followed by naltrexone


placebo
none
none
people who tanned little, and beds without ultraviolet light
placebo
placebo injection with the same counselling; counselling alone; usual services
placebo
placebo
placebo; acamprosate; naltrexone with acamprosate
placebo; acamprosate; naltrexone with acamprosate
active: acamprosate
placebo; each with or without behavioural therapy
placebo (in people who had done well on 10 weeks of naltrexone)
placebo
placebo; with or without open-label disulfiram
placebo
placebo
placebo
placebo
placebo; acamprosate
placebo, both with weekly therapy
placebo; each with one of two talking therapies
placebo; each with cognitive behavioural or supportive therapy
placebo; topiramate
active: topiramate
active: disulfiram
placebo; naltrexone alone
placebo; naltrexone alone; prazosin alone
placebo
placebo
placebo
active: oral naltrexone
placebo
placebo
placebo
placebo
active: oral naltrexone
active: oral naltrexone
placebo
placebo
placebo; with or without fluoxetine
placebo
placebo; guanfacine
placebo (after a month of naltrexone for everybody)
active: another dose of naltrexone
counselling alone
no medication (counselling and referral)
placebo injection; two kinds of counselling
active: buprenorphine-naloxone
referral for the injection after release
waiting list (injection offered six months after release)
usual treatment
placebo; clonidine
placebo; oral naltrexone; usual care; opioid agonists
various control groups
active: buprenorphine, methadone and others; no medicine
placebo or other control groups
active: usual medicines
placebo
placebo
placebo
placebo
placebo; active: modafinil, levodopa-carbidopa
placebo, others
active: bupropion, escitalopram, bromazepam
placebo with nicotine patch and counselling
bupropion plus placebo
placebo with nicotine patch
placebo with nicotine patch and counselling
placebo plus nicotine patch
placebo with nicotine patch and talking therapy
placebo, with or without nicotine patch
placebo
placebo plus nicotine patch
placebo
placebo
placebo
placebo
active: bupropion
placebo, all with counselling
placebo
placebo injection
the year before starting, by amount of naltrexone collected

none
none
the same people before starting, and people who collected it only once
none
none
placebo
none
none
none
stop and restart in the same people
none
none
none


placebo
placebo cream
none
none
none
placebo
placebo
placebo, given to everyone for one week first
placebo or other control
placebo
placebo
placebo
active: loratadine 10 mg/day
none
none
none
placebo with clobetasol ointment
none
none
none
none
none
placebo
placebo

placebo, others
none
placebo
placebo for 8 weeks, then everyone took naltrexone for 8 weeks
placebo
none
the same people before starting, and people who collected it fewer times

none
placebo
none
none
none
none
none
none
active: amitriptyline, duloxetine or physical therapy
placebo
none (before and after)
placebo
placebo, with HIV drugs
none
HIV drugs (the maker's page also says with placebo)
placebo; ketamine for people who became worse
active: oral naltrexone
active: buprenorphine or methadone
placebo
placebo
placebo
placebo
placebo
placebo
placebo
placebo; active: naltrexone alone, bupropion alone
placebo; active: naltrexone alone, bupropion alone
usual care (diet and exercise advice) for 26 weeks
placebo
placebo
placebo
placebo and other weight-loss drugs
lifestyle change alone; other drugs
placebo or usual care
various
none
placebo

lifestyle measures alone

placebo
placebo
placebo
none described in the abstract
placebo
placebo days

placebo
placebo
placebo
placebo
placebo
placebo
placebo or antipsychotic alone
olanzapine alone
none
before and during treatment
before and during treatment
before and during treatment; 14 women without PCOS
placebo
placebo or nicotine patch
placebo
placebo
usual care with little lifestyle advice
placebo
placebo; active: naltrexone alone, bupropion alone

placebo
placebo, usual care
placebo
placebo plus bupropion
placebo
placebo, or active: paracetamol 325 mg
placebo
none described in the abstract
placebo
placebo
none
active: glatiramer acetate plus low-dose naltrexone
the same people before starting, and people who collected it fewer times
placebo
placebo
none
none
none
none
placebo; also propoxyphene 260 mg/day
none
placebo
placebo
placebo, in a blinded crossover for the two people who improved at first
placebo
none

none
none
no treatment (30 people waiting)
radiotherapy alone
placebo
none
none
none
none

salt solution
placebo
placebo
placebo
none
none
healthy people
cells from healthy people
drops without naltrexone
placebo drops; the untreated eye
drops without naltrexone
placebo
none described in the abstract
none described in the abstract
active: pulsed hormone (GnRH) treatment in the same women
placebo
active: pulsed hormone (GnRH) treatment in the same women
placebo (10 women; random allocation not described in the abstract)
none
none
placebo

placebo
placebo
placebo
none
placebo
codeine, placebo
placebo (2 weeks, always taken first)
placebo
placebo (4 weeks)
none
the same women before treatment
none
placebo
placebo, with real or sham brain stimulation
placebo
placebo
placebo
placebo
placebo, and before treatment
placebo

placebo



placebo or active drug
placebo or active drug
matched people not given naltrexone
none
none
none
the year before starting, by number of naltrexone prescriptions
none
none
active: amitriptyline 10 to 50 mg/day
none
placebo
placebo, and active: oxycodone alone
none

placebo
placebo, and active: oxycodone alone
none
none
placebo
none


placebo, added to norethindrone
none
placebo

placebo; active: oxycodone alone
placebo
placebo plus morphine
placebo; active: paroxetine 20 mg/day
none
none
none
none
none (stopped and restarted in 13)
placebo
none
none
placebo
none
none
placebo, each with or without prolonged exposure therapy
placebo; with or without open-label disulfiram
placebo, each added to paroxetine or desipramine
none

none
placebo
none (before and during treatment)

none
none

placebo
placebo
placebo
placebo
placebo
placebo
placebo

placebo or another drug
placebo
placebo
placebo
placebo
none
placebo
active: methadone maintenance

placebo
placebo
none
none
placebo
placebo tablets and placebo implant
active: buprenorphine-naloxone

placebo: ketamine plus saline, and midazolam plus saline
none
none
placebo, each with cognitive behavioural therapy
none
none
placebo, each added to an SSRI or clomipramine
none
placebo, each with or without behavioural weight-loss therapy
placebo
placebo
none (20 obese people without binge eating took the same drug)
none
placebo
placebo, added to antipsychotic medicine
placebo
placebo, added to usual medicines
placebo, added to antipsychotic medicine
none
placebo
none

placebo, added to long-acting methylphenidate
placebo, added to long-acting methylphenidate
placebo, each added to paroxetine or desipramine
placebo
placebo
placebo
placebo
placebo
placebo
placebo

placebo or usual care
placebo; before and after
placebo
Across 13 trials, tablets did not differ clearly from placebo or no drug on staying in treatment and off opioids (risk ratio 1.43, 95% CI 0.72 to 2.82; six trials, 393 people). Only return to prison was lower (0.47, 0.26 to 0.84; two trials, 86 people). Where pill-taking was enforced, staying in treatment and off opioids, taken together, favoured naltrexone (2.93, 1.66 to 5.18).
The median share of weeks with confirmed abstinence was 90.0% (95% CI 69.9 to 92.4) on the injection and 35.0% (11.4 to 63.8) on placebo (p=0.0002), in 13 Russian clinics. In a later analysis 31% against 20% finished all 24 weeks without one positive test (p=0.051).
At six months 52.9% of the implant group were still in treatment without relapse, against 15.7% on tablets and 10.8% on placebo (p<0.001 for implant against each). Tablets were not clearly better than placebo (p=0.07).
Counting everyone assigned, relapse was more common with the injection (65% against 57%; hazard ratio 1.36, 95% CI 1.10 to 1.68), mainly because only 72% managed to start it against 94% for buprenorphine-naloxone. Among those who did start, relapse was similar (p=0.44).
In people who had already been through detox, the injection was no worse than buprenorphine-naloxone on staying in the study (mean 69.3 against 63.7 days) and on opioid-negative tests. The injection group had fewer days of heroin use. A re-analysis of the 143 who got a dose reported less relapse with the injection (hazard ratio for first heroin relapse 0.46, 0.28 to 0.76), unlike X:BOT.
Median time to relapse was 10.5 weeks with the injection and 5.0 with usual care (hazard ratio 0.49, 95% CI 0.36 to 0.68); 43% against 64% relapsed during treatment. No overdoses were seen in the naltrexone group and seven, three of them fatal, in the usual-care group.
At six months 57.1% of people on the injection were still in treatment against 28.1% on tablets (hazard ratio 2.18, 95% CI 1.07 to 4.43).
At two months 39% of the placebo group, 60% on 192 mg and 68% on 384 mg were still in treatment. More urine tests were opioid-free with naltrexone when missed tests counted as positive, but not when they were left out.
More people on tablets than with the implant had gone back to regular heroin use by six months (p=0.003), and more had naltrexone levels below 2 ng/mL in months 1 and 2. An independent summary adds that implants did not last as long as hoped and brought more non-opioid drug use and side effects.
Over 180 days the implant group had on average 45 fewer days of heroin use and 60 fewer days of any opioid use than controls (both p<0.05). Two people died, neither with an implant.
Heroin use, benzodiazepine use and crime fell in both groups six months after release from prison. The trial was small, and only 27 of the 46 started treatment as planned.
Implants cut opioid use against placebo implants (risk ratio 0.57, 95% CI 0.48 to 0.68, two trials) and against tablets (0.57, 0.47 to 0.70, two trials), with no difference from methadone in one trial. Quality ran from moderate to very low, and the authors saw little use for implants where proven treatments exist.
Time to first heroin use was longer on buprenorphine than on naltrexone (hazard ratio 1.87, 95% CI 1.21 to 2.88), and naltrexone did not differ from placebo. The trial was stopped early because buprenorphine was doing better.
Among those who stayed, people without naltrexone used more opioids, but drop-out in both groups was so high that the effect could not be judged.
Across 34 studies, 62.6% of people who still needed detoxification managed to start, against 85.0% of those already detoxified, and 44.2% took every planned injection. At six months 46.7% were still on it in research studies but 10.5% in routine care.
With the 5-7 day rapid start 62.7% received a first injection, against 35.8% with the standard start (odds ratio 3.6, 95% CI 2.12 to 6.1). Safety events and serious adverse events were more frequent with the rapid start, and it needed more staff time.
A tiny dose was added to tapering methadone. It eased withdrawal symptoms (p=0.001) and craving (p=0.03) but did not keep more people in treatment. A one-week follow-up of 96 people who finished reported more opioid-negative tests and more people entering outpatient care.
A few withdrawal symptoms were milder, such as anxiety on 0.125 mg (p=0.031) and low mood on 0.25 mg (p<0.001), but the advantage faded and by day 10 the higher dose did not differ from placebo. All participants were men.
After an overdose, naltrexone (1,099 people, median one month) was not linked to fewer deaths (adjusted hazard ratio 1.44, 95% CI 0.84 to 2.46 for any cause; 1.42, 0.73 to 2.79 opioid-related). Methadone (0.47) and buprenorphine (0.63) were.
The data are US insurance records. Starting naltrexone was not linked to fewer overdoses or serious opioid-related hospital visits than no treatment. Only buprenorphine or methadone was, at both 3 and 12 months. People stayed on naltrexone for about 74 days on average.
In Australian coroner records, deaths per 100 person-years were 22.1 (95% CI 14.6 to 32.2) in the period after stopping oral naltrexone, against 3.0 (2.3 to 3.9) while starting methadone. During treatment the rates were 1.0 and 0.34.
People given oral naltrexone died at about 3.5 times the rate of people on methadone in the same state (95% CI 2.2 to 5.8). This held even under assumptions that favoured naltrexone.
Overall death rates were 3.76 per 1,000 person-years after an implant and 5.83 with methadone (age-standardised ratio 0.645, 95% CI 0.123 to 1.17), which is not a clear difference. No rise in suicide or overdose was seen with implants.
In people dependent on both heroin and amphetamine, 52% stayed in the study with the implant against 28% with placebo, and at ten weeks 38% against 16% had urine free of both drugs. Urine free of amphetamine (40% against 24% of people) did not differ clearly.
Approved in the US in 1984 for opioid dependence, mainly because it blocks opioid effects rather than on proof that people stay off drugs. A drug reference notes that a clear effect on relapse has not been shown.
Approved on 12 October 2010 to prevent relapse after opioid detoxification; 36% on the injection against 23% on placebo stayed six months without drug use. The advisers' 12-1 vote rested on a single Russian trial.
Calls for at least 7-10 opioid-free days first, and warns of fatal overdose as the roughly 28-day block wears off, after a missed dose or after stopping; text dated December 2025 adds advice on overdose-reversal drugs. The boxed liver warning was removed in July 2013.
Covers alcohol dependence and blocking the effects of opioids taken from outside; states that no benefit has been shown except as part of a wider treatment plan. Asks for at least 7-10 opioid-free days after short-acting opioids, tramadol included.
Lists naltrexone tablets as an option only for people who have been through detox and are highly motivated to stay off opioids. Supervision, support and regular review are part of it.
Recommends the monthly injection to prevent relapse in people whose bodies no longer depend on opioids. It says the tablets are not recommended, except in limited circumstances.
A re-analysis by other researchers of the X:BOT trial's public data: overdoses (28 in all) were more common in people assigned the injection than buprenorphine-naloxone (hazard ratio 2.4, 95% CI 1.1 to 5.3, p=0.03). During treatment the ratio was 3.8 (1.2 to 11.6).
The X:BOT authors dispute the re-analysis. Non-fatal overdoses were more numerous with the injection, and fatal ones more numerous with buprenorphine-naloxone. Neither difference was significant in their own analysis. They saw no case for correcting the trial report.
Approved on 30 December 1994 (some sources print 1995) on two 12-week trials with 186 people: in one, 51% against 23% stayed abstinent and 31% against 60% relapsed; in the other, relapse was 21% against 41%.
Approved in April 2006 as the first monthly injection for alcohol dependence. It is for people who can stop drinking outside hospital and are not actively drinking when treatment starts.
Licensed in the UK within a full programme to lower the risk of relapse, support abstinence and reduce craving for alcohol. Not advised under age 18, and ruled out in severe liver or kidney disease.
For moderate to severe alcohol use disorder it says to offer naltrexone or acamprosate. Other drugs are for people who prefer them or who do not respond. It also backs naltrexone for someone with both alcohol and opioid use disorder who wants to stop opioids and can go without them first.
23% of men on naltrexone relapsed against 54.3% on placebo. Among those who took any drink, 50% on naltrexone went on to relapse against 95% on placebo.
Naltrexone beat placebo on abstinence, drinking days, relapse and alcohol-related problems; with supportive therapy 61% stayed abstinent against 19% on placebo. Some of the gains, but not all, lasted six months after stopping.
In US veterans with long-standing severe dependence, days to relapse at 13 weeks were 72.3 on naltrexone and 62.4 on placebo (95% CI for the difference -3.0 to 22.8). Drinking days and drinks per drinking day did not differ at one year.
The rate of heavy drinking days was 25% lower on 380 mg than on placebo (p=0.02 after a published correction) and 17% lower on 190 mg (p=0.07). An independent summary notes that heavy drinking fell only in men, with the largest effect in the 8% who had stopped for a week beforehand.
With simple medical visits, days abstinent were 80.6% on naltrexone against 75.1% on placebo. With specialist therapy added they were 77.1% and 79.2%, so there naltrexone added nothing, and acamprosate showed no benefit.
In 50 trials naltrexone lowered the risk of heavy drinking to 83% of the placebo risk (risk ratio 0.83, 95% CI 0.76 to 0.90) and drinking days by about 4 percentage points of all days (3.89, 2.04 to 5.75). The effect on any drinking (0.96, 0.92 to 1.00) just missed significance; nausea was about 10 percentage points more common.
Across 64 trials of either drug, naltrexone did more than acamprosate to curb heavy drinking and craving, and less to keep people abstinent. Its effects were larger where trials required abstinence before starting.
Over 19 trials (2,875 people), 12 people had to take 50 mg a day for one fewer to return to heavy drinking (95% CI 8 to 26). For one fewer to return to any drinking, it was 20 people (11 to 500; 16 trials, 2,347 people).
From 118 trials of all drugs (20,976 people), 18 people (95% CI 4 to 32) had to take oral naltrexone for one fewer to return to any drinking and 11 (5 to 41) for one fewer to return to heavy drinking. The injection was linked to fewer drinking days.
In seven trials the injection meant 2.0 fewer drinking days (95% CI 0.6 to 3.4) and 1.2 fewer heavy drinking days (0.2 to 2.1) a month. Reductions in heavy days were larger where people did not have to stop drinking first and where treatment ran past three months.
Heavy drinking days fell by 38.4 percentage points with tablets and 46.4 with the injection over three months, not a clear difference (p=0.14). With no placebo group, the trial cannot show how much of the fall was due to the drug.
A variant of the opioid-receptor gene (OPRM1 Asn40Asp) did not predict who responded (interaction p=0.32). Odds ratios for heavy drinking were 0.69 (95% CI 0.41 to 1.18) without the variant and 1.10 (0.52 to 2.31) with it.
These people had both depression and alcohol dependence. On naltrexone plus sertraline 53.7% stayed abstinent, against 21.3% on naltrexone alone, 27.5% on sertraline alone and 23.1% on placebo. More people on the pair were free of depression at the end (83.3%), but this only came close to significance.
Liver enzymes were lower after a naltrexone prescription than before it, including in the 47 people with cirrhosis (p<0.001). There was no randomised comparison, and the authors want more data for decompensated cirrhosis.
A narrative review of 39 placebo-controlled trials: 22 in alcohol, 6 in opioids, 5 in nicotine, 2 in stimulants, 2 in gambling, and 1 each in hair-pulling and kleptomania. It judged them broadly favourable, but its summary gives no pooled figures. Its favourable view does not match the Cochrane result for smoking.
Binge-drinking days fell (rate ratio 0.74, 95% CI 0.56 to 0.98), as did drinks per month (0.69, 0.52 to 0.91), and both were still lower six months after treatment. The blood marker of drinking fell only in people who took the tablets often.
On the main measure, drinks per day at week 12, only men in the as-needed naltrexone group did better than the other groups. Drinks per drinking day were lower with as-needed naltrexone in both sexes.
Daily naltrexone modestly lowered the chance of heavy drinking. As-needed pill-taking lowered it whether the pill was naltrexone or placebo, and the effect faded as fewer pills were supplied.
With coping-skills therapy, 27% on naltrexone had no relapse to heavy drinking over 32 weeks against 3% on placebo. With supportive therapy naltrexone was no better than placebo.
In 18-25 year olds the main outcomes, heavy drinking days (21.6% against 22.9%, p=0.58) and days abstinent (p=0.39), did not differ. Drinks per drinking day did fall (4.9 against 5.9, p=0.009).
A small feasibility trial: 93% finished and the drug was well tolerated, but methamphetamine use and drinking did not differ overall. Possible gains appeared only in subgroups.
On the pair 13.6% responded, against 2.5% on placebo. The figures are averages over two six-week stages, and the gap was 11.1 percentage points (p<0.001). Responding meant at least three of four clean urine tests at the end of a stage.
A second look at ADAPT-2: over 12 weeks the chance of a clean test rose by 27.1 percentage points on the pair and 11.4 on placebo, a difference of 15.8 (95% CI 4.5 to 27.0).
The two groups did not differ in urine tests positive for methamphetamine (rate ratio 0.95, 95% CI 0.76 to 1.20). This was so even though more than 90% of injections were given.
Naltrexone alone against placebo showed no clear difference in stimulant use (risk ratio 0.903, 95% CI 0.698 to 1.167) or in staying in the study (1.055, 0.942 to 1.182). Each figure rests on four of the five trials found (419 people). Results for use differed sharply between trials (I2 96%).
65% of urine tests were free of amphetamine on naltrexone against 48% on placebo (p<0.05), counting missed tests as positive; craving was lower too. 69% finished the trial.
The injection was added to inpatient and intensive outpatient care. It did not change amphetamine-positive tests, staying in treatment or other outcomes. Only 4% of the tests handed in were positive, and about half of planned tests were missing.
Cocaine use fell more over time only in the group given both naltrexone and relapse-prevention therapy. Time to the first cocaine-positive test and drop-out did not differ.
In people dependent on both cocaine and alcohol, naltrexone did not reduce use of either. Only about a third finished the 12 weeks.
Cocaine use and drinks per day did not differ from placebo, but heavy drinking days were fewer on naltrexone. Few people stayed in the study or took the tablets reliably.
Alcohol and cocaine use fell in both groups, with no steady advantage for naltrexone over placebo.
Neither cocaine nor alcohol use fell more with the injection than with placebo.
In eight trials naltrexone did not raise quit rates, alone or added to nicotine replacement. The journal version of the review gives a pooled risk ratio of 0.97 (95% CI 0.76 to 1.24) at long-term follow-up.
Counting everyone, four-week abstinence did not differ between doses (p=0.49). Among the 295 who finished, 100 mg did better (72% against 48% on placebo), but the gap had closed by three months.
Pooling two trials, women who stayed off cigarettes gained 3.3 kg on naltrexone against 5.5 kg on placebo at six months, with no effect in men.
In smokers worried about gaining weight, 22% on naltrexone and 27% on placebo were smoke-free at 26 weeks (p=0.43). Those who stayed off cigarettes gained 6.8 lb (3.1 kg) against 9.7 lb (4.4 kg), which was not a clear difference (p=0.45).
In smokers who drank heavily, fewer were smoke-free at 26 weeks with naltrexone added (26.5%) than with varenicline plus placebo (45.1%, p=0.015). Drinks per drinking day leaned in favour of adding naltrexone (p=0.054).
75% on naltrexone were rated much or very much improved against 24% on placebo, but only 45 of the 83 enrolled were analysed. Liver enzymes rose in four people who were also taking painkillers.
Nearly 40% on naltrexone stopped gambling for at least a month against 10.5% on placebo, and urges and thoughts about gambling fell. Lower doses worked as well as higher ones.
With counselling in both groups, as-needed naltrexone did not differ from placebo on gambling severity or any other gambling measure.
Opioid blockers (naltrexone and nalmefene pooled) gave preliminary support for lower gambling severity right after treatment, but did not change the share of people counted as responders. The authors rate the evidence modest and uncertain.
Of 10 people with enough follow-up, 60% stopped gambling during treatment and craving fell. There was no comparison group, and two people who also had alcohol problems relapsed.
In a laboratory study of daily smokers not seeking treatment, those on placebo had 7.6 times the odds (95% CI 1.1 to 51.8) of choosing to use active cannabis compared with those on naltrexone for 16 days. Only 7 of the 51 were women.
Days of use per week fell (p=0.001), but grams used, money spent and urine THC did not. Nine of 12 finished and six got the second injection.
A single dose before oral THC made its pleasant effects stronger. It also tended to make people choose THC more often, the opposite of what was hoped.
Single doses raised ratings of feeling high, liking and wanting more after active cannabis, and added to the rise in heart rate. Naltrexone also lowered scores on thinking tasks.
Seven days after leaving hospital, the people who had completed detox with naltrexone reported less withdrawal and drug use in the first 24 hours, more of their tests were negative for opioids, and more had entered outpatient care. Only those who completed detox were followed.
Five people on methadone got through a six-day taper with small rising doses without particular discomfort and all started regular naltrexone by discharge.
56.1% against 32.7% received the first monthly injection and 50.0% against 26.9% the second.
68.6% on naltrexone and 76.0% on placebo received the monthly injection (p=0.407), with similar, mild withdrawal in both groups.
Withdrawal was as severe with anaesthesia as with the two other methods, and staying in treatment and opioid-positive tests over 12 weeks were similar. Three people had potentially life-threatening events, all of them in the anaesthesia group (35 of the 106 people).
Nine studies: withdrawal was no milder with heavy sedation or anaesthesia than with light sedation, and adverse events were more frequent (RR 3.21, 95% CI 1.13 to 9.12, p=0.03). The authors conclude that the method should not be pursued.
Ten studies of naltrexone or naloxone, nearly all with clonidine or lofexidine: peak withdrawal seemed more severe and average severity lower, but certainty was very low. Delirium can occur on the first day, above all with more than 25 mg.
46.0% of people on naltrexone with buprenorphine, 40.5% on naltrexone alone and 46.0% on placebo went on to the monthly injection, so the trial missed its main goal. Those on naltrexone with buprenorphine used fewer opioids during the change, and their withdrawal afterwards was milder than on placebo.
A person who had not mentioned long-term kratom use went into sudden withdrawal after being given naltrexone.
A 34-year-old woman taking 12 kratom capsules a day had severe withdrawal about an hour after her first naltrexone dose; benzodiazepines did not help and buprenorphine-naloxone did. Her drug screen had been negative.
Eight heavy tanners preferred beds with ultraviolet light without knowing which they were; naltrexone weakened that preference, and half of them had symptoms like opioid withdrawal.
People on naltrexone did less well than those on placebo, who drank less on drinking days, had more days without alcohol and less craving. The groups differed in sex and family history, which may explain it. No figures in the abstract.
In people who were homeless and drank heavily, counselling with the injection did better than usual services on drinking, harm from alcohol and physical quality of life. It did not do better than counselling with a placebo injection, so the authors do not credit the drug. Only the two injection groups were blinded.
Time to the first heavy drinking day and the share with no heavy drinking leaned towards the injection but were not statistically clear. People given the injection did go longer before any drink, had fewer drinking days, and more stayed abstinent (18% against 10%).
In 202 people in Spain who also had psychosocial care, 7.9% relapsed on naltrexone and 18.8% on placebo (p=0.050). Time without relapse was also longer on naltrexone (p<0.05).
After detox, 40 people were put in each of four groups. Naltrexone, acamprosate and the pair all did better than placebo. The pair kept relapse lower than acamprosate alone, but not lower than naltrexone alone.
After 12 weeks of treatment 35% had relapsed on naltrexone, 50% on acamprosate, 28% on both and 75% on placebo. Twelve weeks after the tablets were stopped it was 53%, 54%, 34% and 80%. Both single drugs stayed better than placebo.
In men with a relative who came along, time to the first drink did not differ (44 days on naltrexone, 39 on acamprosate). First relapse came after 63 against 42 days (p=0.02), and 41% against 17% had not relapsed at one year (p=0.0009). The prescribing doctor knew which drug was given; there was no placebo.
In men who wanted to cut down rather than stop, naltrexone had no overall effect on number of drinks or heavy drinking days; the behavioural therapy did (p<0.01). Without that therapy, naltrexone made drinking at a non-hazardous level more likely than placebo (odds ratio 3.3). Adding the drug to the therapy gave nothing more.
All 197 first had naltrexone for 10 weeks with primary care visits or with cognitive behavioural therapy, and did about equally well. Those who did well then had 24 weeks of naltrexone or placebo. With primary care 81% against 52% kept their improvement (21 of 26 against 14 of 27, p=0.03); with the therapy 83% against 70%, not a clear difference.
Overall there were 4.8 fewer heavy drinking days on naltrexone than on placebo, which was not statistically clear. The trial was built to test who responds: people who like very sweet tastes had 6.1 fewer, and those who also craved alcohol strongly 17.1 fewer. These groups were small (22 of the 80 were sweet likers).
In veterans with another psychiatric disorder, most people stayed off alcohol in every group. Those on naltrexone, disulfiram or both had more weeks without a drink in a row and less craving than those on placebo, but other measures of drinking did not differ. The two drugs together were no better than one.
In this UK trial, drinking did not differ between naltrexone and placebo when everybody was counted. Craving and a liver enzyme fell more on naltrexone (p<0.05). Almost six in ten people did not finish, in both groups.
In seven German centres, 62% of people in each group had no heavy drinking by the end of 12 weeks. First drink, amount drunk and craving did not differ either; only a liver enzyme fell more on naltrexone.
With medical advice and no compulsory counselling, 19 of 56 people (33.9%) relapsed on naltrexone and 27 of 51 (52.9%) on placebo (p=0.047). Half had relapsed after 90 days on naltrexone and after 42 days on placebo.
In men in Melbourne who went to a weekly support group, fewer relapsed on naltrexone than on placebo (p=0.001). Forty of the 111 did not finish (17 on naltrexone, 23 on placebo).
In three Australian centres, drinking and craving did not differ between naltrexone, acamprosate and placebo. In later subgroups, people without depression (p<0.01) and people with low dependence (p<0.05) went longer before relapse on naltrexone.
With weekly cognitive behavioural therapy, 62% on naltrexone and 40% on placebo did not relapse into heavy drinking. People on naltrexone also drank less and went longer before and between relapses.
Naltrexone lengthened the time to the first relapse compared with placebo, whichever of two talking therapies people had. The page read breaks off before the figures.
Over six months at ten sites, the share of heavy drinking days was lower on naltrexone than on placebo (p=0.045), and so was craving (p=0.029). Liver enzymes agreed with this, but another blood marker of drinking did not.
In Brazilian men after a week of detox, topiramate beat placebo on relapse and abstinence. Naltrexone did not differ clearly from placebo or from topiramate, and tended to do worse than topiramate.
Heavy drinking days fell in both groups without a clear difference. Drinks per drinking day, craving, body mass index and a liver enzyme fell more on topiramate, which had more side effects. Two gene variants did not predict who responded; no group had placebo alone.
In men in India with a relative who came along, 44% stayed abstinent for the year on naltrexone and 86% on disulfiram (p=0.0009). Relapse came after 63 against 119 days on average (p=0.020). Craving was lower on naltrexone; nobody was blinded and no group had placebo.
In the first six weeks the pair delayed heavy drinking and lowered drinks per drinking day compared with naltrexone alone. The gain was gone once gabapentin was stopped. Naltrexone by itself was no better than placebo on any drinking measure, a summary of the trial says.
Heavy drinking days fell by 69% from the start with both drugs (8 people) and by 15% with naltrexone alone (7 people); drinking days by 51% and 22%. The groups of seven to nine are too small to tell more, and the authors call for a larger trial.
All 100 people were men with cirrhosis that still left the liver working, in one Indian hospital. At 12 weeks 64% were abstinent on naltrexone and 22% on placebo; at six months, off treatment, 22% and 8%, not a clear difference. It was reported as safe, but is known only from meeting reports.
Of the 100 people in the Indian cirrhosis trial, 56 were followed for a year (28 in each group). The liver newly began to fail in 7.1% after 12 weeks of naltrexone and in 28.6% after placebo. So many people were lost that this cannot be relied on.
In 22 problem drinkers aged 15 to 19, naltrexone made drinking and heavy drinking less likely than placebo (p values 0.03 or lower) and lessened craving (0.04 or lower), in daily life and in the laboratory.
The paper describes the plan. The research group's own page says that all visits ended in 2018 and that there was too little evidence of any difference in drinking between monthly injection and daily tablets. No figures were found, and no group had placebo.
In the last four weeks of the naltrexone trial, 51.0% on the drug and 44.0% on placebo had no heavy drinking days, not a clear difference. Dropping two World Health Organization risk levels was reached by 75.0% against 65.2%, which was clear (number needed to treat 11, 95% CI 5.8 to 41.4).
Follow-up of 18 to 25 year olds for a year after eight weeks of treatment. Drinks per drinking day were lower after naltrexone than after placebo at eight weeks, but no longer at 12 months. Heavy drinking days did not change further in either group.
Seven placebo-controlled trials up to January 2001: after 12 weeks 14 fewer in 100 relapsed on naltrexone (95% CI 5 to 23) and 10 more in 100 stayed abstinent (4 to 16). Side effects and stopping because of them did not differ clearly.
A Danish analysis of 18 naltrexone trials: staying abstinent throughout was more likely than on placebo (risk ratio 1.27, 95% CI 1.06 to 1.52). For acamprosate, in 16 trials, the ratio was 1.52 (1.35 to 1.72).
Seven studies, trials and records studies together (2,103 people on the injection, 40,165 on tablets). More people kept on with the injection (odds ratio 1.94, 95% CI 1.22 to 3.10). Emergency visits (1.33, 0.93 to 1.90) and hospital stays (0.84, 0.49 to 1.43) did not differ clearly.
Three open trials (340 people) and 12 records studies (18,695) in alcohol and opioid use disorder; seven could be pooled. More people were still in treatment with the injection at three months (odds ratio 1.43, 95% CI 1.04 to 1.96) and six months (1.96, 1.37 to 2.81). Hospital stays and emergency visits did not differ clearly.
In placebo-controlled laboratory sessions, naltrexone lowered how much alcohol people chose to drink (g -0.28, 95% CI -0.42 to -0.13; 9 studies, 490 people). It also lowered craving (g -0.29, -0.42 to -0.16; 16 studies, 748 people). Both effects are small.
In laboratory sessions with alcohol, naltrexone lowered craving (g -0.25, 95% CI -0.38 to -0.13) and the lift from alcohol (g -0.22, -0.37 to -0.07). It made people more sleepy (g 0.25, 0.11 to 0.39) and lower in mood (g 0.23, 0.10 to 0.35). All effects are small; the number given here is the largest of the four analyses.
At six months, being in treatment and not relapsed was more likely on naltrexone than on its placebo (odds ratio 3.5, 1.96 to 6.12). A Russian report of the trial gives 43% with both drugs, 36% with naltrexone, 21% with fluoxetine and 10% with neither. People were young, and a relative helped to watch over the tablets.
After six months 12 of 27 people on naltrexone (44.4%) and 4 of 25 on placebo (16%) were in treatment and had not relapsed (p<0.05). Most were young and lived with parents who could watch over the tablets.
Still in treatment at six months: 26.7% on naltrexone with guanfacine, 19.7% on naltrexone, 6.7% on guanfacine and 10.7% on neither. The pair beat double placebo (p=0.013); for naltrexone alone no such test is given on the page. Guanfacine eased stress but did not add to staying in treatment.
Fifty people in Spain all took naltrexone for a month after detox, then had naltrexone (28) or placebo (22) up to six months. Staying in treatment and use of opioids did not differ.
The two doses did not differ in any way that matters, and staying in treatment was as in other early trials. Slightly more than half ever used heroin while on naltrexone; 9% of urine tests showed opiates. There was no placebo group, and people could take part for up to a year.
People on probation took naltrexone under supervision twice a week, with counselling, or had counselling alone. On average 8% against 30% of urine tests showed opioids, and 26% against 56% were sent back to prison within six months (both p<0.05). The control group had no placebo.
In men leaving a New York jail who did not want methadone or buprenorphine, 38% relapsed by week 4 with the injection and 88% without (odds ratio 0.08, 95% CI 0.01 to 0.48). Injecting, return to jail and overdose did not differ clearly.
All 89 took naltrexone tablets after detox; 47.2% were still there at 12 weeks and 25.8% at 24 weeks. Whether one injection helped depended on how much heroin people had used (p=0.027). In lighter users the injection with intensive therapy kept most (60% at six months); in heavier users it did not.
The first stretch without opioids lasted 21.6 days on naltrexone and 28.8 on buprenorphine-naloxone, not a clear difference (p=0.205). People stayed in treatment for 56.5 against 70.6 days (p=0.013) and had fewer opioid-free tests on naltrexone (15.4 against 19.7, p=0.049).
Of 146 people in prison, 86 could be followed. Everybody in the before-release group and a third of the others got a first injection. By month three 39.5% against 25% had not relapsed, not a clear difference (p=0.20); many dropped out.
In one large state prison system in the eastern United States, offering the injection before release rather than six months later neither clearly raised nor lowered deaths. The page gives no figures.
In a published trial of 308 people with a history of arrest, 47.6% were arrested again after the injection and 42.5% after usual treatment (p=0.37). Adjusted for other factors the odds ratio was 1.38 (95% CI 0.85 to 2.22).
A later analysis of a trial of tiny doses added to a methadone taper. Tiny-dose naltrexone eased withdrawal more than placebo or clonidine, and with clonidine more than either alone. The authors call this preliminary; the page gives no figures.
Cochrane review of injections and implants, search to December 2023. They may lead to less opioid use than tablets, placebo or usual care; against buprenorphine or methadone this is unclear. They may be less safe than those two drugs but safer than usual care.
Eighteen studies of naltrexone in its various forms. Staying in treatment (odds ratio 1.64, 95% CI 0.78 to 3.44) and being opioid-free (1.63, 0.57 to 4.72) were not clearly more likely than in control groups. With injections alone, more people stayed (1.86, 1.17 to 2.98).
A comparison across 79 trials of opioid medicines. All kept more people in treatment than no medicine. Buprenorphine kept more than naltrexone (risk ratio 1.39, 95% credible interval 1.10 to 1.80) and methadone more than buprenorphine (1.22, 1.06 to 1.40). The authors have low confidence in other comparisons with naltrexone.
Fifteen trials, ten of them of naltrexone against a control group (seven with placebo). Fewer urine tests showed opioids on naltrexone, but only in trials where clearly more people stayed in treatment. Results varied widely, and how many stayed explained most of that.
In HIV clinics 68% of people assigned to the injection started it, against 96% assigned to the usual medicines. At 16 weeks 88% of those who had started the injection were still on it, against 50% on the usual medicines. Too few people took part (16 with opioid, 27 with alcohol problems, 8 with both) to compare drug use, drinking or HIV.
In people with HIV leaving prison, time to heavy drinking and the other single measures of drinking did not differ between injection and placebo. In those aged 20 to 29 heavy drinking came later (24.1 against 9.5 days), and people who had four or more injections did better on a combined score. The title says more than the main results show.
In women with HIV who drank too much and were not looking for treatment, 52% on naltrexone and 45% on placebo had cut down or stopped at four months (p=0.36), and 64% in both groups at seven months. Drinking fell more on naltrexone at one and three months (p<0.05).
In people in Lima starting HIV drugs, the share with any unwanted event did not differ between naltrexone (103 people) and placebo (52) over 24 weeks of treatment and 24 weeks after it. Two people on naltrexone had a serious event; neither was put down to the drug.
In 116 men and 48 women dependent on both, the drug's effect differed by sex. Cocaine use, alcohol use and drug severity were lower in men on naltrexone but higher in women. Which of two talking treatments people had made no difference.
81 of 118 people finished a first phase of incentives to stop and were then given one of three drugs or placebo. Naltrexone seemed to help only those who were still using cocaine when the drug began.
The review covers 43 randomised trials of 23 drugs, 4,065 people in all; their outcomes were too unlike to be pooled. No drug was convincing. Naltrexone was among the three with the most consistent positive results.
59 people took one of four drugs for 120 days; there was no placebo group. Four dropped out on naltrexone, six on bupropion, seven on bromazepam and eight on escitalopram. The authors rate naltrexone best for mood, anxiety, functioning and felt need for cannabis, but the abstract gives no test and no figure for cannabis use.
Over 26 weeks of follow-up naltrexone did not differ from placebo in heavy drinking days (effect size -0.04, 95% CI -0.30 to 0.22) or drinks a week. Nor did more people stop smoking (odds ratio 0.93, 95% CI 0.46 to 1.86). Both groups cut down drinking a good deal.
At seven weeks 54.1% had not smoked for seven days on both drugs and 33.3% on bupropion alone (p=0.0210). At six months it was 27.9% against 15.0%, not a significant difference (p=0.09). Some side effects were more common on both drugs; staying in treatment did not differ.
During treatment more people quit on naltrexone, the urge to smoke was weaker and less weight was gained. At 26 and 52 weeks the difference in quitting was gone. Men on naltrexone smoked less and women gained less weight.
At the end of treatment 48% had quit on naltrexone and 41% on placebo, not a significant difference. Weight gain after quitting was significantly smaller in men and women. Women's urge to smoke to ease low mood and withdrawal fell.
Counting everyone, naltrexone made no significant difference to quitting in either sex. Among the 295 who finished, 71% of women on 100 mg had quit against 41% on placebo (p<0.05); in men there was no such gap. Women on naltrexone gained less weight (p=0.04).
Of 44 women just over half (54.5%) finished. Among those who finished, 11 of 12 had quit on naltrexone and 6 of 12 on placebo. Those who dropped out are not counted and no test was read.
Without a patch 22% on naltrexone and 19% on placebo had stopped smoking at 12 weeks. With a patch it was 46% and 48%. Neither difference was significant.
At the end of treatment 46.7% had stopped smoking on naltrexone and 26.3% on placebo, which fell short of significance (odds ratio 2.5, p<0.10). At six months it was 27% against 15%, not significant.
9 of 16 people stopped smoking on naltrexone and 5 of 16 on placebo; no test of that is given. Desire for cigarettes was lower and weight gain was prevented.
A single dose lessened the withdrawal that smoking cues brought on. It did not change the urge to smoke or smoking itself.
Among 14 trials of all kinds of medicine (1,024 people), only opioid blockers beat placebo, by a small amount (effect size 0.22, 95% CI 0.03 to 0.41, p=0.02). Effects were larger in older trials and in those that left drop-outs out. Opioid blockers are pooled as a class.
In a network of 16 double-blind trials (977 people, all drugs), naltrexone's effect on gambling severity against placebo just included none (SMD -0.42, 95% CI -0.85 to 0.01). Quality of life was better (SMD -0.50, 95% CI -0.85 to -0.14). Stopping because of side effects was more common (odds ratio 7.82, 95% CI 1.26 to 48.70).
Six placebo-controlled trials were pooled: three in gambling and three in other behaviours (kleptomania, hair pulling, impulsive-compulsive disorders). All together, scores improved a little more on naltrexone (SMD -0.27, 95% CI -0.51 to -0.03, p=0.025). The abstract gives no figure for any one of them, so it does not show which ones respond.
36 men took naltrexone (19) or bupropion (17); there was no placebo group. Of those who finished, 10 of 13 on naltrexone and 9 of 12 on bupropion were full responders.
A completed trial of naltrexone against placebo in people with both an alcohol and a gambling problem. No results were on the pages read.
The trial planned for 120 people and took in nine. Four of five finished on naltrexone and two of four on placebo. That is too few to tell anything.
The first version of the Cochrane review, listed here for its figures on side effects. In people with alcohol dependence they were 1.18 times as common on the lower dose of a depot injection as on placebo (95% CI 1.02 to 1.36). In people with opioid dependence the difference was not significant.
People who kept collecting naltrexone used 13% less of the medicines studied (-73.3 daily doses, 95% CI -120.2 to -26.4) and 23% less pain medicine. Fewer were on arthritis-modifying drugs (-6.7 percentage points). Those who collected less showed no overall change. Symptoms were not measured, and a correction was published in October 2019.
The search ran to August 2022. It found seven fibromyalgia studies, three people with Sjögren's in two reports, and one study of prescriptions in rheumatoid arthritis. The authors called the drug promising but the data limited.
A 47-year-old woman with suspected Sjögren's syndrome who had not responded to standard care improved in pain and fatigue. The author declares that he prescribes the drug.
Two women, aged 24 and 66, whose disease was confirmed by antibody tests. After starting the drug they had less joint pain and lower blood readings of inflammation.
Starting it was not linked to any later change in thyroid hormone use over one year. If anything, heavier users tended to collect more levothyroxine.
After a 2013 television programme, 15,297 people (0.3% of the population) collected at least one prescription and 71% of general practitioners prescribed it. The study counts use; it does not test benefit.
Itch scores out of 10 fell from 10 to 4, 6 to 0 and 8 to 0, and gut-symptom scores fell in all three. Skin-thickness scores hardly moved (28 to 24, 19 to 17, 12 to 12).
Six weeks of each treatment in people with vasculitis in or near remission and poor quality of life; listed as completed on 31 December 2025, with no results posted in January 2026.
One person with severe fatigue from sarcoidosis was given low-dose naltrexone because of the drug's use in Crohn's disease; the outcome was not in the part that could be read.
A middle-aged man with the skin form of dermatomyositis that had resisted treatment responded to low-dose naltrexone.
A 59-year-old woman reported less pain, anxiety, depression and muscle tightness after six weeks, and still did at visits up to 12 months.
All three, who had failed at least four treatments, cleared within two months. The disease flared on stopping and cleared in two to three days on restarting.
All three had at least 80% less disease, one of them 90%, with no side effects recorded; other treatments had been stopped.
One person was 95% clear after 18 months on 4.5 mg with skin treatments; one cleared in two months on 12.5 mg, flared three weeks after stopping and healed more slowly on 4.5 mg. The page read breaks off before the third person's outcome; the report describes the responses as varying.
A short update that summarises two later series. Of 14 people, 2 kept their improvement, 6 improved then relapsed and 6 did not improve; in another series 7 of 8 kept their improvement.
22 reports up to April 2018: 7 on low dose, 1 topical and 14 on high dose, including case reports. It found support for itch of several causes and for Hailey-Hailey disease, none for flushing or kidney-failure itch, and more side effects at high doses.
A summary of published work (first online December 2018). It judged low dose useful in Hailey-Hailey disease, and possibly helpful for itch and other inflammatory skin disease. It called for studies to find the right dose, and for liver tests at higher doses.
Itch fell in both groups, more with naltrexone (18 people) than placebo (20) after one week (p<0.005) and two weeks (p<0.001).
In eczema the cream worked 29.4% better than placebo overall, and itch halved after a median of 46 minutes against 74. In an earlier open test over 70% of 18 people with various itches improved.
35 of 50 people with stubborn itch of many causes responded within a week. Nausea affected 11; the effect wore off in 6.
86 of 133 (64.6%) responded, best in nodular prurigo, skin lymphoma and itch of unknown cause. The effect wore off in 13%; side effects were mostly in the first two weeks.
Itch fell significantly after two weeks (z=-3.32, p=0.001). These people's burns had gone on itching despite antihistamines and anticonvulsants. There was no control group.
Daytime itch fell 54% against a rise of 8% on placebo (p<0.001) and night itch fell 44% against a rise of 7% (p=0.003). Four people on naltrexone had withdrawal-like effects, passing in three.
Itch fell more than on placebo (p<0.0003). On naltrexone it fell by over half in 9 of 20 (45%), vanishing in five; the number on placebo is not given. Withdrawal-like effects in the first 48 hours passed by themselves.
Itch fell with both, more with naltrexone, and scores halved in 13 of 34 (38%); the fixed order means time alone may explain part of it. Side effects affected 47%, withdrawal-type effects 32%, and two people had to stop.
Pooled trials of opioid antagonists as a class reduced itch (standardised difference -0.68, 95% CI -1.19 to -0.17), but about one person in every 2.6 treated was harmed (CI 1.4 to 25), mostly briefly. Trials were few and small.
In bile-flow itch, naltrexone lowered a 0 to 10 itch score by 2.26 (95% CI 1.33 to 3.19; two trials, 34 people). Side effects were 4.07 times as common (2.07 to 8.00; three trials, 116 people; which trials is not said); a 2024 update exists but its figures were not seen.
In people on dialysis with severe itch, median scores fell from 9.9 out of 10 to 2.1 or 1.0, depending on the order of treatment, after one week. Both figures are after naltrexone; the summary gives no placebo figure and no test.
Itch fell 29% on naltrexone and 17% on placebo by one scale, and 18% and 22% by the other; neither difference was significant. Gut complaints affected 9 of 23 against 1 of 23 (p<0.05); 16 completed.
Average itch scores did not differ between 26 people on naltrexone and 26 on loratadine, though seven on naltrexone had a large fall. Side effects, mainly nausea and poor sleep, affected 10 of 26.
In one 60-year-old woman the affected skin fell from 10% to 1% of the body and the severity score from 7.2 to 0.9 over six months.
By their own rating 8 of 15 people improved markedly, 2 somewhat and 5 not at all; eight of the 15 also had psoriatic arthritis, but joint symptoms were not reported. Insomnia, diarrhoea and headache were the side effects named.
In four people itch, visible scalp inflammation and progression were reported to lessen, with no side effects.
Disease activity fell in both groups with no difference between them (p=0.813). Registered in Iran as IRCT20180809040747N1 by Fereshteh Salarvand.
43 enrolled and 26 took it for the full year. Redness fell by 0.93 on a 0 to 3 scale (95% CI 0.53 to 1.32), but itch, burning and extent of scalp affected did not change significantly.
Over 2 to 11 months, 4 of 7 people responded and the nail severity index fell 35% overall.
The two people with mild or moderate disease were almost clear after 12 weeks; the four with severe disease improved in the first four weeks and then got worse.
One person with Darier disease was treated successfully with low-dose naltrexone.
A 34-year-old woman whose skin had not responded to creams and antibiotics was clearly better after two months, nearly clear after six and stable at a year.
Itching and vomiting were less frequent with 6 mg than with 3 mg or placebo (p<0.05). Pain relief lasted 10.0 and 12.4 hours with the two doses against 19.2 hours with placebo, a difference that was not significant.
Itch came in 10 of 15 women on placebo, in none on 6 mg and in one on 9 mg (p<0.05). Pain relief was too little in 0, 1 and 5 women.
13 papers, three of them randomised trials and seven case reports. All found that naltrexone eased this itch; the five with statistics compared with the start. 37% of people had side effects, mostly like opioid withdrawal or old pains coming back.
This update of the Cochrane review searched up to July 2022. Its key messages name rifampicin and flumecinol for liver itch and several other drugs for kidney itch; naltrexone is not among them. Its figures for naltrexone were not on the pages read.
Disease activity scores fell from a mean of 356 (p=0.01); 89% responded and 67% reached remission, but with no comparison group. Seven people had sleep disturbance.
A 70-point fall in disease activity was seen in 88% on naltrexone against 40% on placebo (p=0.009). Endoscopic response was 78% against 28% (p=0.008) and endoscopic remission 33% against 8%.
A safety pilot with no serious harms. Activity scores fell from 34.2 to 21.7 after naltrexone (p=0.005), 25% were in remission and 67% improved, but the abstract gives no comparison with placebo.
Two small trials (34 adults, 12 children). The share reaching remission was too uncertain to judge; the adult trial hinted at better symptom response and endoscopic response, and side effects could not be judged.
Among people whose usual treatment had failed, 74.5% improved and 25.5% reached remission, with no comparison group. Blood and cell cytokine levels did not change; cell stress markers in the gut lining fell.
Among 256 steady users the number collecting any studied bowel drug fell 12%, intestinal steroids 32% and aminosalicylates 17%. Total amounts dispensed did not change significantly.
Reported to suggest against naltrexone for starting or keeping remission. The advice is conditional, and the evidence is low-quality for starting and very low for keeping. This was read only as quoted on another page, not in the guideline itself.
76% of 42 people analysed reported overall improvement; pain-free days rose from 0.5 to 1.25 a week (p=0.011). There was no placebo group.
About 600 women took part. Relief was better than placebo in the second month (p<0.02) but not in the third, which was the main target; the company ended development.
206 people from one clinic were mailed and 121 replied: 61% had side effects and 20 stopped because of them. With bacterial overgrowth 15 of 85 called themselves markedly improved; with constipation 7 of 12 did.
Two of three people had fewer symptoms, and the drug was well tolerated.
The skin lesions of one person with coeliac disease, present for two years in spite of a diet, cleared completely within three months on low-dose naltrexone.
Thirty-eight people were known to start and 36 answered after two months; six of seven self-rated measures improved (p\u22640.001) and mood did not quite (p=0.054). Two stopped because of diarrhoea.
A look-back at 59 people at one US centre linked treatment with fewer symptoms, less fatigue and after-exertion crashes, better sleep and better daily function. There was no comparison group and the abstract gives no effect sizes.
Quality-of-life scores rose from 36.5 to 52.1 and fatigue scores fell from 25.9 to 17.4 (both p<0.0001), with 52% counted as responders. The two treatments cannot be told apart, and most authors worked for the company AgelessRx.
In the first 108 people at one clinic, those on naltrexone were about five times as likely to be recorded as improved as those who had physical therapy alone. The margin of error was very wide (adjusted hazard 5.04, 95% CI 1.22 to 20.77).
The published plan for the first placebo-controlled trial in long COVID fatigue, with 80 people in each group and fatigue at 16 weeks as the main outcome. No results were found.
Up to May 2025 no randomised trial was found. Four before-and-after studies showed lower fatigue (g -0.74, 95% CI -1.11 to -0.37), pain and brain fog and better sleep, but the authors rated certainty as low.
A raised blood marker (alpha interferon) fell more than on placebo (p<0.01). The doctor's 1996 account adds infections in 5 of 16 on placebo and none of 22 on the drug; later survival figures compare responders with non-responders, not with placebo.
CD4 counts rose more with naltrexone at 6 months (p=0.041) but the difference was not clear at 9 months (p=0.067); CD4 percentage did not differ significantly. There were 51 people on it and 49 without.
CD4 counts fell by about 38 at 6 months (p=0.027) and 53 at 9 months (p=0.003), while CD4 percentage did not change. 71% finished without needing HIV drugs; the authors saw this as promising, but there was no comparison group.
The maker reports CD4 counts up 44% against 11% in controls over 90 days. The study was open, was run for the maker to support a Nigerian listing, and was found only in the maker's and its supporters' accounts. The registered main outcome was another one: how many people kept a steady CD4 count or rose by 25%.
Ended early with 70 people in the naltrexone, placebo and ketamine groups together; the organisers state that the data cannot answer the question.
In Russians starting HIV drugs, the virus was suppressed in 38% with the implant and 35% with tablets at week 24 (p=0.77), and in 66% against 50% at week 48 (risk ratio 1.32, 95% CI 1.04 to 1.68). Three people with implants and four on tablets died; two of the four died of overdose, 9 to 10 months after the last dose.
Fewer people began the injection (47%) than buprenorphine or methadone (73%). The virus was suppressed in 52.7% against 49.2% (risk ratio 1.06), and opioids were used on 11.7 against 14.8 of 30 days (difference -3.1, 95% CI -8.7 to 1.1). The trial stopped early and could not show that the injection is as good.
Six months after release from prison 60.6% had suppressed virus with the injection and 40.7% with placebo, not a clear difference (p=0.087). It was clear after adjusting for other factors (odds ratio 2.90, 95% CI 1.04 to 8.14). Opioid use is not given on the page.
Six months after release from prison 64.2% had suppressed virus with the injection and 42.4% with placebo (p=0.041; adjusted odds ratio 2.68, 95% CI 1.01 to 7.09). Drinking is reported in a paper of its own.
In heavy drinkers with HIV who missed HIV tablets, the injection did not improve tablet-taking (p=0.38), viral load (p=0.26) or CD4 count (p=0.75) compared with placebo. There were fewer heavy drinking days (p=0.03), a secondary outcome. Only 23 of 51 had five or more injections.
In people in Lima starting HIV drugs, the virus was suppressed at 24 weeks in 81.6% on naltrexone and 75.5% on placebo (p=0.37). Only about a fifth took the study tablets as advised, so the authors call the results inconclusive.
In the trial's main analysis of 1,453 people, 48% on the 32 mg dose lost at least 5% of their weight against 16% on placebo; with drop-outs counted as unchanged it was 31% against 12%, and among those who finished 62% against 23%. Only about half finished (296 of 583 and 290 of 581), and 112 against 56 left because of side effects.
At 28 weeks (the main time point) weight had fallen by 6.5% against 1.9% on placebo, and 55.6% against 17.5% had lost at least 5% (p<0.001); at 56 weeks it was 6.4% against 1.2%. In the registry record 241 of 1,001 on the drug and 68 of 495 on placebo left because of side effects.
On top of intensive coaching, weight fell by 9.3% against 5.1% with placebo (p<0.001) in those with follow-up on treatment, and by 7.8% against 4.9% when everyone randomised was counted. Side effects led 150 of 591 and 25 of 202 to leave.
The combinations beat placebo by 3.5 to 4.7 percentage points of body weight at 24 weeks (for 32 mg: 4.65, 95% CI 3.09 to 6.20). All three beat naltrexone alone; the 48 mg combination did not beat bupropion alone.
Among people who finished, the combination pulled ahead of naltrexone alone (p<0.01) and placebo (p<0.001) by week 16 and of bupropion alone by week 24 (p<0.05). The same paper showed that the pair excites appetite-control brain cells in mice more than either drug.
At 26 weeks the drug-plus-programme group had lost 8.52 percentage points more than usual care (p<0.0001), but only people who followed the protocol were counted, treatment was not hidden, and the lifestyle help differed. 20.7% stopped the drug because of side effects.
LIGHT was stopped early after the sponsor made interim results public. Heart attack, stroke or heart death: 35 against 59 on placebo at a quarter of planned events (HR 0.59, 95% CI 0.39 to 0.90) but 90 against 102 at half (HR 0.88, adjusted 99.7% CI 0.57 to 1.34) and 119 against 124 by the end, so the planned safety limit of 1.4 could not be tested.
Planned for about 8,800 people and up to 6 years, it was ended within months when the rights to the drug changed hands: 67 people had entered and none completed. It gives no answer on heart safety.
From over 65,000 pages of company reports: 2.53 kg more weight loss than placebo (95% CI 1.85 to 3.21) and twice the chance of losing 5% (RR 2.1, 1.35 to 3.28, low certainty), but more serious adverse events (RR 1.70, 1.38 to 2.1) and more people stopping because of them (RR 1.92, 1.65 to 2.24).
In a network of 28 trials of five drugs (29,018 people), 55% on naltrexone-bupropion lost at least 5% of their weight against a median 23% on placebo (OR 3.96, 95% credible interval 3.03 to 5.11). It ranked third of five, behind phentermine-topiramate and liraglutide.
Across 143 trials (49,810 people) every drug but levocarnitine lowered weight compared with lifestyle change alone. Naltrexone-bupropion was not among the most effective. Of the drugs listed in the summary, it had the highest odds of stopping because of side effects (OR 2.69, 95% CI 2.11 to 3.43).
A look back at six trials, paid for by the makers, found that more people on the drug than on placebo kept off at least 5%; the difference was significant in COR-BMOD, COR-I/II and LIGHT. For keeping off 10% it was significant only in COR-I/II, at about one year.
Fourteen reports met the criteria, 10 of them randomised trials. The authors judged naltrexone/bupropion effective for weight loss. That verdict is about the combination, not naltrexone alone.
In routine care, 300 of the 612 people could be assessed: weight was down 7.7% at week 24 on the full dose. 41% had a side effect put down to the drug, most often nausea (19%). There was no comparison group.
The FDA based approval on trials in about 4,500 people: average loss 4.1 percentage points more than placebo (about 2 in people with diabetes). Between 36% and 42% lost at least 5% of their weight, against 17% to 18% on placebo. It required further heart-safety studies.
The agency found no heart-safety concern for up to 12 months of use but said the data cannot settle safety beyond that. The product stays on the market with new precautions and a safety study due to report in 2028.
Not recommended for the National Health Service in England: trials show it works better than lifestyle measures alone, but its long-term effect is unknown and the cost estimates were too uncertain.
The panel suggested naltrexone-bupropion as one of several long-term options. It is for adults who have not lost enough weight with lifestyle change. The certainty of the evidence was moderate.
Weight loss was not significantly different from placebo at either dose. In a breakdown by sex, women lost 1.7 kg (p<0.05) and men lost nothing; six people had abnormal liver tests.
In obese men, 300 mg a day gave no advantage over placebo and was linked to liver injury on blood tests.
Eight men lived on a hospital ward with free access to food. They ate about 300 kcal a day less on naltrexone, but this was not statistically significant and did not follow the dose.
Men ate 30% less at laboratory lunches but their weight did not change. Nausea or other side effects occurred in seven of those who ate less, so feeling unwell may explain part of it.
Alongside a diet, the nine people analysed lost 4.0 kg on naltrexone against 1.0 kg on placebo. The spread was wide and about half of the 17 who started are not in that figure.
Average food craving did not differ between placebo, 25 mg and 50 mg. In women who score high on reward-driven eating, 50 mg weakened the link between that drive and craving.
Review article: naltrexone taken alone is linked to minimal weight loss; the authors see a possible role only when it is joined with bupropion.
Weight fell by 5.0% against 1.8% on placebo and 44.5% against 18.9% lost at least 5% (p<0.001); HbA1c fell by 0.6 against 0.1 points. Nausea affected 42.3% against 7.1%.
A look back at one part of the LIGHT trial: one-year weight loss was 4.6 points greater than placebo in people on DPP-4 inhibitors and 5.2 points greater in people on GLP-1 drugs (p<0.0001). Serious adverse events: 12 to 13% on the drug, 9 to 11% on placebo.
Women on naltrexone lost 3.4 kg while women on placebo gained 1.4 kg. The loss was mainly in those without diabetes.
Body-mass index, the main measure, did not differ from placebo at 12 weeks. Body fat fell and lean mass rose, which the authors call a reason for a larger study.
In obese men with schizophrenia who smoked (21 completed), weight, body-mass index, blood fats and smoking did not change differently from placebo.
Results were posted in 2021 but the weight figures were not visible on the page read. 32 of 51 finished on placebo, 20 of 47 on 25 mg and 25 of 46 on 50 mg; side effects led 1, 5 and 4 people to leave.
Naltrexone did not differ from placebo for weight or body-mass index. The benefit found (1.18 kg less gain, 95% CI 0.68 to 1.67; 1,416 people) was for olanzapine with samidorphan, a different drug.
Only one of six trials tested naltrexone (14 people treated) and it did not reduce weight or body-mass index; samidorphan trimmed the gain by about 1 kg.
The boy's BMI z-score fell from 1.77 to 1.49 in 10 weeks of oxytocin and to 0.82 after 38 more weeks with naltrexone added. One case cannot show which drug, if either, was responsible.
Body-mass index fell from 29.9 to 26.1 over six months, cycles became more regular in 8 of 10 women, and several male-type hormones fell. The authors could not say whether weight loss alone explains this.
The women had high male-type hormones and high insulin. After three weeks or more, their insulin response to a sugar drink dropped sharply and their male-type hormones fell. Blood sugar and body-mass index did not change.
In 22 women with PCOS, 4 to 5 weeks of naltrexone left the insulin response to a sugar drink unchanged. Growth-hormone response rose, significantly only in the lean women.
After four weeks neither symptoms of low blood sugar nor the hormone response to it nor blood flow in the thalamus had changed significantly in the naltrexone group (10 people) or the placebo group (12).
12 weight-loss and stop-smoking trials with 19,176 people, 6,980 of them on naltrexone with bupropion. Major heart and vessel events were no more common on the pair (odds ratio 0.97, 95% CI 0.75 to 1.24) or on naltrexone alone (1.08, 95% CI 0.71 to 1.63). Only 249 people took naltrexone alone.
Five weight trials, 2,545 people on naltrexone with bupropion and 1,515 on placebo. Sleep trouble (12.7% against 7.9%, p<0.001) and anxiety (5.4% against 3.3%, p=0.029) were more common on the pair. Depression was less common (1.8% against 2.7%, p=0.014). Bupropion has a part in all of this.
Four phase 3 trials together, person by person. Weight-related quality of life rose by 11.9 points on the pair and 8.2 on placebo, with weight down 7.0% and 2.3%. A meaningful gain was reached by 50% against 32.3% (odds ratio 2.09, 95% CI 1.79 to 2.44).
At 26 weeks people had lost 9.46% of their weight on drug and programme and 0.94% in usual care, and quality of life rose more (both p<0.0001). Among those who binged at the start, 91% against 18% improved by a category. The programme differed too, so the drug's own part cannot be told; 10.5% stopped because of nausea.
Body scans in a subgroup of one main trial (56 on the pair, 26 on placebo). Body mass changed by -7.8% against -2.8%, fat by -12.9% against -4.8% and lean mass by -4.1% against -1.4%. The ratio of lean to fat mass rose on the pair and fell on placebo (p<0.05).
Body fat fell by 14.0% on the pair, 4.0% on placebo, 3.2% on naltrexone alone and 4.1% on bupropion alone. Fat round the organs fell by 15.0%, 4.6%, 0.1% and 2.3% (the pair better than each, all p<0.01). 80 of the 107 people finished.
25 randomised trials (22,165 people) of bupropion with or without naltrexone. Weight fell by 3.67 kg more than in the comparison groups (95% CI 2.93 to 4.43). The effect was larger where naltrexone was added.
Six trials, 11,733 people. Weight fell by 5.02 kg more than in the comparison groups (95% CI 3.54 to 6.49) and the waist by 3.70 cm more (95% CI 2.80 to 4.60).
12 randomised trials with 5,367 people were reviewed without pooling; five of them included people with psychiatric illness. Weight fell in both kinds of people, and depression scores improved more on the pair. The abstract gives no figures.
By two later reviews, 14 men and 27 women lost 1.8 kg on naltrexone and 1.5 kg on placebo. Liver tests rose above twice the normal limit in three people. One review gives eight weeks, the other ten.
The trial planned for 40 people and took in five (three on both drugs, two on bupropion and placebo). All five finished. That is too few to tell anything.
The main outcome was response on a doctor's overall rating. Among the 45 of 50 people who finished it did not differ significantly (19.8 percentage points in favour of naltrexone, 95% CI -8.7 to 44.2; odds ratio 1.6, 0.5 to 5.2, p=0.5). A Parkinson-specific symptom score did fall more (14.9 against 7.5 points, p=0.04).
Of 92 people randomised 72 finished. Compared with placebo, being pain-free at two hours was 10 to 11 points more common on the combinations, 17 on naltrexone alone and 31 on paracetamol alone; the groups were uneven and no significance test is given in the abstract.
With six people in each group, the combination gave 2.2 fewer migraine days a month than placebo, which was not significant (p=0.43). A later open-label phase in five people looked better but had no control.
Set up to test safety: five people dropped out and two had major adverse events. Spasticity fell significantly by the end; the abstract is silent on pain, fatigue, depression and quality of life.
Mental-health scores improved (SF-36 mental summary by 3.3 points, p=0.04; Mental Health Inventory by 6 points, p<0.01), as did a pain scale (1.6 points, p=0.04). Physical quality of life did not, by the MS Society's account. The planned main measure was a whole set of scales, without a figure of its own. Only 60 of 80 people had usable data.
A 17-week trial in relapsing and secondary progressive disease. Pain, energy, emotional well-being, thinking and overall quality of life did not differ from placebo. Health perception did, but already before the start.
A look back through clinic notes, published as a letter. The page read shows only its opening, so no results are given here; a 2014 conference abstract on the same theme describes 215 people who had taken it.
Clinic records of 23 people started on naltrexone and 31 on glatiramer with naltrexone added showed no difference in blood tests, walking speed or brain-scan reports. The groups are too small, and chosen for different reasons, to prove equal effect.
Over two years before and after starting, there was no change in use of MS drugs beyond national trends and no fall in drugs for MS symptoms.
Ten people on bromocriptine and eight with levodopa-induced dyskinesia each took it for a month. Movement did not change significantly against placebo in either group.
Diaries showed 20.5% less dyskinesia on naltrexone against 4.1% more on placebo (p<0.05), but no rating scale or levodopa test agreed. The authors judged the effect absent or minimal.
Three of six people said their POTS was better and two stopped for lack of benefit; questionnaire scores over 6 to 12 months got better in some and worse in others. No side effects were recorded.
Records of 29 people with dysautonomia, POTS or stiff person syndrome: 7 (24%) had less pain after some months, and scores for autonomic symptoms did not change significantly over three to nine months. Most tolerated it well.
Meeting report: nerve pain improved at some time in 11 of 27 people, symptoms on standing in 4 of 29 and gut symptoms in 9 of 29. Nine had stopped, and five had side effects such as insomnia, nightmares, nausea, migraine or brain fog.
One person had severe POTS, mast cell activation syndrome and bacterial overgrowth. There was a great and lasting change for the better after low-dose naltrexone, immunoglobulin infusions and antibiotics. Which of the three helped cannot be told.
People rated their own tics as milder on naltrexone than on placebo (p<0.04). Other measures of tics, attention and obsessive symptoms did not differ, apart from a trend on one attention test (p<0.08).
Two of ten people improved, four did not change and four got worse; only one finished the seven weeks, and four left because of worsening.
Only the first four-month period could be analysed. Breathing while awake was less disorganised on naltrexone, but four people (40%) moved to a worse stage against none on placebo, and tested abilities were significantly better on placebo.
Two small trials. Naltrexone alone changed nothing (movement score down by 0.1). Added to low-dose clonazepam, the score was down by 4.0 points, which was significant. Whether these falls are against placebo or from the start is not said.
Two of nine people seemed better on 100 mg a day and were then compared with placebo; one of them improved. The authors conclude that 5 to 100 mg a day does not work.
Only one of six tests improved, at 25 mg only, mainly because of the two most affected people.
Eight infants had no further pauses on treatment. Five older children had none either, except one child at times of stress. Three children with Leigh syndrome also responded. Pauses came back in some when it was stopped.
Narrative review: no convincing data for benefit, some limited data raising the possibility of harm, patients' online reports that were inconsistent and could not be checked, and a small pilot of a similar drug without objective benefit. It does not recommend low-dose naltrexone in ALS.
An 18-year-old man had made no progress in three months of intensive rehabilitation after a month's coma. Once naltrexone was tried he improved faster, and his score for daily function rose significantly.
Treated for 4.5 to 9 months in the open, all three felt better and their behaviour was easier to manage; no side effects were noted. About 100 mg a day was the lowest dose that worked.
Distress fell significantly in the 86 people treated, mainly because of the 50 mg group, and not in those waiting; loudness did not change.
One-year survival was 5 of 10 with naltrexone against 1 of 11 with radiotherapy alone (p<0.05); tumour shrinkage did not differ significantly. A difference of four people is easily due to chance or imbalance.
Quality of life, fatigue, depression and thinking at 16 weeks did not differ from placebo. Sleepiness increased significantly more on naltrexone.
Stopped early because too few joined: 13 of a planned 35 started and 8 completed. The tumour-response figures were not visible on the pages read.
One man told in 2002 that he had little hope was back at work in January 2006. Several treatments were given together, so the part played by naltrexone is unknown.
One 61-year-old man with follicular lymphoma is reported to have improved on naltrexone alone. A single case cannot separate drug effect from the natural ups and downs of a disease.
One person was alive at 39 months and two had scans showing no disease at 4 and 5 months. Cases were picked by the treating clinic and had other treatment at the same time.
Human evidence was mainly case reports at 3 to 5 mg a day. Animal and cell studies suggested that low, intermittent doses may slow growth while high or continuous doses may help cancer progress; the authors call for controlled trials.
In mice carrying human ovarian cancer cells, 40 days of treatment left fewer and lighter tumour nodules. This was not a study in people.
Ended early: two people were given naltrexone and one placebo, and none finished.
110 people with fast-growing brain tumours took naltrexone (54) or placebo (56) during chemotherapy and radiotherapy. Quality of life and fatigue did not differ. Side effects were similar in the two groups.
In the 16 women analysed, day-25 distress scores were on average 28 points lower on naltrexone than on placebo (p=0.016): clearly lower in 11, higher in 2 and similar in 3. Nausea, poor appetite and dizziness occurred.
From clinic records with an average follow-up of 1.7 years, 73.9% were noted as responding, mostly in alertness and physical and mental performance, and 18.3% as not responding. No severe side effects were recorded.
Three people describe their own response, from life-changing to relief of only some symptoms; two of the authors are patients. Some doses were above the usual low-dose range.
A laboratory test of immune cells from nine people with ME/CFS already taking the drug found calcium-channel (TRPM3) activity similar to that of nine healthy people. Symptoms were not tested.
In cells from ten people with ME/CFS and ten healthy people, calcium flow was weaker in the first group (p<0.0001) and improved after a night in naltrexone. This shows what happens in a dish, not in people.
In diabetic rats the drops reversed low tear production within hours and restored corneal sensitivity over 10 days. No eye damage was seen in rats or rabbits after 30 days.
A safety test in healthy people: 19 of 20 completed and treated eyes did not differ from untreated eyes. It did not test whether the drops treat any eye disease.
All 60 people (30 in each group) finished the 29 days, and results were posted in December 2022. The pages read did not show the symptom or staining figures.
Stopped after three people joined (one on naltrexone, two on placebo), so nothing can be concluded. It had aimed for 44.
Cycles became fully normal in 49 of 66 women; 5 did not respond. Sixteen women being treated for infertility had 18 pregnancies.
With hypothalamic causes about 70% regained normal cycles, and 22 women had 24 pregnancies. With high male hormones, insulin after sugar fell but hormone pulses hardly changed and side effects were worse.
Of 24 women who ovulated on pulsed hormone treatment, 12 also ovulated on naltrexone, only those with milder forms.
Regular periods returned in six women: four on placebo and two on naltrexone.
All nine women ovulated on pulsed hormone treatment, but no egg follicles grew on naltrexone and hormone levels dropped back to where they started.
Bleeding returned within 90 days in 24 of 30 women on naltrexone, and 18 of those still had cycles six months after stopping. Hormone levels did not change on placebo; weight also rose in those who recovered.
Only 3 of 30 ovulated on naltrexone alone, with no pregnancies. After clomiphene was added 19 of 27 ovulated and 9 conceived; weight, insulin and testosterone fell.
A 42-year-old woman's bacterial overgrowth went into remission on low-dose naltrexone. Relief of her mast-cell symptoms was credited to ketotifen. She had not been fully tested for a mast-cell disorder.
Of 37 veterans who finished, 14 (38%) were rated improved, 6 of them much improved, 18 unchanged and 5 minimally worse. The summary compares those who improved with those who did not, and gives no comparison with placebo.
The title reports better blood oxygen and carbon dioxide during sleep and puts it down to changed sleep; figures were not readable.
In healthy volunteers at 3,810 m average night-time oxygen was lower after naltrexone (81% against 83%, difference 1.9, 95% CI 0.1 to 3.6, p=0.040), as was the lowest value (70% against 74%, p=0.020). Sleep time and breathing pauses did not change.
Healthy men aged 20 to 29 had more orgasms in a two-hour session on naltrexone than on placebo (3.4 against 2.6 on average) and rated arousal and orgasm as stronger.
Healthy women and men felt less aroused on naltrexone throughout the session. Their prolactin was higher and they breathed more slowly during masturbation; other bodily signs of arousal were unchanged.
Of customers who took it for at least three months and answered, 69.2% had better quality-of-life scores; most of 5,500 people asked after four weeks or more reported less pain, fatigue and inflammation and better mood. There was no comparison group, and the authors work for the seller.
After breathing in capsaicin the men coughed 16.7 times on naltrexone and 13.7 times on placebo, on average (p=0.11).
In 80 healthy people coughing after capsaicin did not differ between naltrexone, codeine and placebo.
Ten women took placebo for two weeks and then the drug for eight. Symptoms fell 32.5% from baseline on the drug against 2.3% on placebo (p=0.003), and those with higher blood inflammation readings improved most; the order was fixed, not randomised.
A laboratory test of ten women with fibromyalgia and ten without. One standard 50 mg dose changed neither pain sensitivity nor mood compared with placebo in either group.
Daily pain fell 28.8% on the drug and 18.0% on placebo (p=0.016), with better mood and life satisfaction but no change in fatigue or sleep. By the trial's own definition 32% responded on the drug and 11% on placebo (p=0.05).
Of 25 people enrolled 22 finished; the fibromyalgia impact score improved 19.5% at three months, and half of them improved by an average of 41%. Figures come from the 2013 meeting report, as the article's abstract gives none.
In eight women, blood levels of 17 proteins linked to inflammation fell during treatment. Pain dropped by 15% and overall symptoms by 18%.
A dose-finding study with no placebo: 11 of 25 women who could be assessed responded, and the doses estimated to work in half and in 95% of people were 3.88 mg and 5.40 mg. Which symptoms eased varied widely from person to person.
No meaningful difference from placebo: median difference -1.65 points on the impact score (p=0.3) and -0.33 on summed pain ratings (p=0.4).
Over 26 days, pain fell within the naltrexone-plus-stimulation group (p=0.010), the naltrexone-only group (p=0.001) and the double-placebo group alike (p=0.009). Only the combined group reported less frequent and less disabling pain.
Pain fell 1.3 points on the drug and 0.9 on placebo, a difference of -0.34 on a 0-10 scale (95% CI -0.95 to 0.27, p=0.27). More drug users had at least 30% less pain (45% against 28%) and memory complaints improved, but the trial was not sized to test either; side effects were equally common (84% and 86%).
Further tests from the same 99 women: one of five measures of pain processing and muscle endurance differed (conditioned pain modulation, 2.0 kPa, 95% CI 0.4 to 3.7). It was unrelated to how much pain improved, and the authors judged it a chance finding.
At three months pain had fallen 0.33 points on the drug and 0.64 on placebo, if anything in favour of placebo (adjusted difference 0.49, p=0.236), and responder rates were low and similar. Some improvement was seen in people who believed they were on the drug; side effects were reported by 69% on the drug and 72% on placebo.
Four trials with 222 people: pain was lower than on placebo by 0.86 points (95% CI -1.20 to -0.51). The impact score did not differ, and vivid dreams and nausea were more common on the drug.
Eight studies: pain fell from baseline (SMD -1.03) but not more than on placebo (SMD -0.50, 95% CI -1.19 to 0.19), with very high disagreement between studies (I2 91%).
Five trials: less pain than on placebo (SMD -0.61, 95% CI -1.14 to -0.08), no difference in pressure pain threshold, and vivid dreams 2.4 times as common on the drug.
Nine reports to September 2022, only one of them a randomised trial. The authors found symptom relief and no severe side effects but rated the level of evidence as limited.
A search up to May 2022 found only three studies fit to judge benefit and two on how the drug might work. The pooled conclusion was cut off on the page read.
Eight reports, of which four were single-person reports and one a randomised trial; six were about fibromyalgia and none about jaw or face pain. The authors saw it as an option for orofacial pain but asked for larger studies.
A mainly narrative review. It describes promise in fibromyalgia, bowel inflammation and multiple sclerosis and calls for more study. Its abstract gives no pooled figures.
Forty-seven publications, mostly case reports and narrative reviews with few randomised trials. Overall they pointed to less pain and better function. Doses and time to respond varied, and the authors asked for well-powered trials.
Across seven randomised trials with 406 people and varied pain conditions, low-dose naltrexone did not reduce pain or improve quality of life. The authors noted that larger, more uniform trials are needed.
Seven randomised trials: no overall difference in pain (d -0.11, 95% CI -0.96 to 0.74) and none against other medicines, but a small advantage over placebo in fibromyalgia (d -0.34, 95% CI -0.62 to -0.06). Side effects were more common than on placebo.
At one clinic, pain fell 37.8% in 36 people who used the drug for at least two months and 4.3% in 42 matched people who did not (p<0.001), with nerve pain appearing to gain most. People who stopped early were not counted.
In Mayo Clinic records, 65% of those with follow-up said it helped their pain, 11% had side effects and 36% had stopped by the last visit. Nothing measured predicted who would benefit.
Of 137 people prescribed it, 44% had no record of filling the prescription; of 70 who took it, 64% had some relief. Nerve pain and CRPS made up half of responders, while spondylosis (spine wear) responded far less (p=0.018).
Among 260 people given slowly rising doses, 41 reached a best dose and filled in both questionnaires; their pain scores improved and the best dose differed widely between people. The other 219 were not analysed.
People who collected four or more naltrexone prescriptions took 46% less opioid medicine the following year, those with two or three took 15% less, and other painkillers did not rise to match. The authors note that warnings not to combine the two may explain this.
In 30 of 59 treated people who met the entry rules, eye pain fell from 6.13 to 3.23 out of 10 (49%, p<0.001) over about 15 months. Twenty-two of the 30 were also on other treatments; vivid dreams, headaches and stomach ache were the usual side effects.
Thirteen people with small-fibre neuropathy, proven by biopsy, started the drug. Eight had two questionnaires 6 to 24 months apart. All five symptom scores were lower at the second.
Pain relief was similar: the difference in change between the two drugs was 1.5 points of 100 (95% CI -1.11 to 4.13) by intention to treat. Eight side effects were reported on naltrexone and 52 on amitriptyline (p<0.001); there was no placebo group. Registered as CTRI/2013/06/003735 (investigator Debasish Hota).
A 35-year-old man had had back pain for two years, and several medicines and injections had not helped. At the last visit he had little pain and full daily activity.
A placebo-controlled trial in 12 people that finished in July 2018. The registry page read (last updated April 2021) shows no results.
Pain relief was about the same as oxycodone alone, at a lower oxycodone intake (p=0.03). People on the twice-daily mix had 55% less withdrawal a day after stopping (p=0.01) and less constipation, sleepiness and itching; one account puts the drop-out rate at 54%.
Two people with long-standing CRPS: muscle spasms in one and a fixed limb posture in the other went away after low-dose naltrexone was added to other treatments. Skin changes in the first remained a year later.
About 30 publications up to July 2020 suggested relief of pain, muscle spasm and poor sleep. Most were about other pain conditions, because so little exists on CRPS itself.
Of 29 veterans enrolled 23 finished (17 with osteoarthritis, 6 with inflammatory arthritis). Pain interference changed by -23 on the drug and -22 on placebo (p=0.90), and pain, fatigue, mood and quality of life did not differ.
In people with osteoarthritis, the twice-daily mix (0.002 mg naltrexone) cut pain by 39%, more than placebo (p<0.001) or oxycodone alone (p=0.006). It also beat the four-times-daily mix (0.004 mg), at the same daily amount of oxycodone (p=0.003).
A 62-year-old woman's burning halved after a month and was 2 out of 10 at six months, and her widespread pain halved too. She also took clonazepam and started a dry-mouth routine.
Three women at one specialist clinic had vulvodynia that standard care had not helped. They said they felt better after adding low-dose naltrexone, and reported no side effects. There was no comparison group.
A registered, masked trial of about four months of treatment in women aged 18 to 50 (300 planned). The registry pages read show it as recruiting, with no results.
Time bearing a cold-water test more than quadrupled in 55 people with opioid-induced pain sensitivity (p<0.0001) and doubled in 21 with fibromyalgia (p=0.003). The authors name the lack of a placebo group as the main weakness.
First approved in the US in 2009 for pain needing a continuous, round-the-clock opioid. Naltrexone is sealed in the core of each pellet and is released if the pellet is crushed or chewed; it is not there as a pain reliever.
Approved in the US in August 2016 for pain severe enough to need daily, round-the-clock, long-term opioids when other options are not enough. Its features are expected to reduce misuse by crushing, but misuse is still possible.
Planned for 160 women with endometriosis pain and ended early with nine (five on naltrexone, four on placebo), because the lead investigator left and money ran out. The posted pain scores were not in the part that could be read.
A pilot at the Medical College of Wisconsin without a comparison group, recruiting in October 2025 and due to end in December 2026.
Four trials in women with fibromyalgia. Pain was lower on naltrexone (difference -0.46, 95% CI -0.85 to -0.06, p=0.02; scale not named), yet the authors conclude that the evidence does not support a real effect. Dizziness was about twice as common (risk ratio 1.99, 95% CI 1.07 to 3.70); nausea was not.
A narrative review of 105 studies in people up to February 2026, 15 of them randomised, in pain and many other illnesses. Hopeful early findings were seldom repeated in placebo-controlled trials. The authors judge low-dose naltrexone generally safe but not supported for routine use.
The trial missed its main goal: withdrawal after stopping was 28% less than on oxycodone alone, which was not significant. Between 48% and 60% dropped out on the drugs and 37% on placebo. It is known only from the company's announcement.
15 people with a morphine pump into the spine took one of two tiny doses of naltrexone or placebo every 12 hours for a week. The results were cut off on the page read.
In people with injured arms or legs a trace of naltrexone did not change how much morphine was needed over four hours (0.04 mg more than with placebo, not significant). Nausea was less common. Vomiting, itch and sleepiness were similar.
People's own symptom scores fell in all three groups (24 on naltrexone, 24 on paroxetine, 25 on placebo). The groups did not differ significantly at 8 or 20 weeks. Interviews by clinicians did favour both drugs over placebo, and the authors call the results mixed.
Self-rated hypersexual symptoms fell significantly during treatment and got worse again after it stopped. Fatigue (55%), nausea (30%), vertigo (30%) and stomach pain (30%) were common. With no control group, the effect of the drug itself cannot be separated out.
A look back at clinic records. Over 2 months to 2.3 years, 17 of 19 men (89%) were rated much or very much improved. Nearly all took other psychiatric medicines too, and 5 (26%) chose to stop naltrexone.
One man's hours of compulsive internet pornography use dropped sharply on naltrexone. He also got on better in daily life.
A 27-year-old man with compulsive sexual behaviour took naltrexone on its own. The treatment was reported as a success.
15 of 21 boys in a secure programme had at least a 30% drop in sexual fantasies or masturbation that lasted 4 months or more; symptoms came back in the 13 whose dose was cut, starting at about 50 mg/day. A legally detained group with no blinding.
Kleptomania scores on a standard scale fell from 20.1 to 3.8 with naltrexone and from 15.7 to 11.5 with placebo (p=0.001); stealing urges (p=0.032) and stealing itself (p<0.001) also fell more. 23 of 25 finished.
All measures improved from baseline (p<0.005); 7 of 10 were very much improved and 2 much improved. Nausea was common in the first week, and there was no control group.
A single case of someone with both conditions given naltrexone; only the citation could be read, so the outcome is not restated here.
Hair pulling did not fall significantly more than with placebo. A test of mental flexibility did improve (p=0.026), and people with a family history of addiction had a numerically larger, non-significant drop in urges. 20 of 25 finished on naltrexone and 24 of 26 on placebo.
11 of 14 children (mean age 9) improved over 10 months, and no liver tests were abnormal. There was no control group. The later placebo-controlled trial in adults found no benefit.
A 51-year-old woman given low-dose naltrexone for fibromyalgia picked her skin less within three months, worsened when it was paused and reported improvement again when it was restarted. One person in a magazine vignette.
People on naltrexone drank on fewer days at the end of treatment than those on placebo (p=0.008), but PTSD severity fell by a similar amount in all four groups. Six months later drinking had crept up everywhere, least in the group that had had both naltrexone and exposure therapy.
In a trial of 254 veterans, the 93 who also had PTSD were looked at separately: those on any active medicine (naltrexone, disulfiram or both) drank less than those on placebo; PTSD symptoms improved over time overall. The combination caused more side effects.
Naltrexone lowered craving for alcohol compared with placebo but gave no advantage on drinking itself. The authors conclude it did not show efficacy in this group of mostly male veterans. Desipramine did better than paroxetine on drinking.
11 of 15 people with severe trauma-related or dissociative disorders reported a good effect at once, and 7 described a lasting one. Side effects were few. The authors warn that losing dissociation quickly can overwhelm someone who still relies on it for protection.
Five studies with a comparison were pooled (154 people, 134 of them given an opioid blocker). The effect on dissociation was large (d = 1.46, 95% CI 0.62 to 2.31). But the studies disagreed strongly with one another (Q = 66.89, p<0.001), and publication bias was possible. The summary does not say what the drugs were compared with.
Scores on three dissociation scales fell by about 30% on average over 6 or 10 weeks; 3 of 14 were very much improved and 1 much improved. There was no control group.
Two small crossover trials, finished by 25 of 29 women. By the numbers, dissociation was milder and shorter on naltrexone than on placebo. The difference was too small to be statistically significant at either dose.
During treatment, women with borderline personality disorder reported much shorter and milder dissociation and less numbness to pain. Six of 9 had fewer flashbacks a day. The later blinded trial by the same group did not confirm this.
A short review of papers from 1990 to 2017. It found reports that naltrexone eased self-injury and dissociation in borderline personality disorder. Its authors asked for proper trials before any firm conclusion.
Self-injury stopped entirely in 6 of 7 women who felt little pain and some relief when hurting themselves; two who briefly stopped naltrexone relapsed and stopped again on restarting. Uncontrolled and very small.
Three adolescents with hard-to-treat self-harm and cannabis use were given naltrexone on top of other care and all kept taking it. The outcome details were cut off in the text read, and there was no comparison group.
The 27 papers (1983-2003) cover 86 people with developmental disabilities. On naltrexone 80% were reported to injure themselves less, 47% by half or more. That is about three people per paper, so publication bias is a worry. Having autism or not did not predict response.
Five placebo-controlled trials with 50 people in all (four of naltrexone, one of clomipramine). They gave only weak evidence that any drug beat placebo. Four were at high risk of bias, and no firm conclusion was possible.
Neither self-injury nor autistic behaviour improved. Repetitive movements increased on naltrexone, and care staff rated the 50 mg dose significantly worse than placebo.
The group as a whole injured themselves less on naltrexone, but looked at one by one only 2 of 9 adults had a clear and lasting drop, both at 100 mg/day.
A year-long blinded follow-on. Five people had improved by 70% in an earlier short trial, yet injured themselves more when given naltrexone long term. Those who had got worse in between improved at first.
Neither parents' ratings nor watching the children play could tell naltrexone from placebo. Teachers did report less overactivity and irritability. There was no change in social or repetitive behaviour.
In 41 inpatient children aged about 3 to 8, only overactivity fell significantly. Learning did not change. There was no more than a hint of less self-injury.
8 of 13 children improved in at least two settings. Parents' and teachers' ratings of overactivity and restlessness got significantly better. There was a modest trend in starting communication.
Three case reports, 8 case series and 14 clinical studies pointed mainly to less self-injury. Effects on overactivity and irritability were smaller. A check of this review's quality called the reliability of its results unknown, because the studies were small and of unknown quality.
A Cochrane review of 131 trials against placebo or another drug (7014 people), naltrexone trials among them. Only three classes of medicine were found to ease irritability, aggression or self-injury in autism. Opioid blockers were not one of the three.
A single dose did not change social behaviour. Scores for irritability and for target behaviours fell, and measures of activity and attention changed.
Children improved modestly on both naltrexone and placebo, with only marginally better overall results on naltrexone; any gain seemed limited to a subgroup with certain blood findings. The title says low dose, but 0.5 mg/kg is well above the few milligrams now meant by LDN.
Depression scores fell by 10.5 points with low-dose naltrexone and 9.8 with placebo (p=0.97). Inflammation at the start did not predict who improved, and inflammation markers and quality of life did not change.
The main outcome (17-item Hamilton score) did not differ significantly: 21.2 to 11.7 with naltrexone against 23.7 to 17.8 with placebo (p=0.3). Two secondary depression scales favoured naltrexone (MADRS, p=0.035). Six people per group.
Depression scores fell by 13.1 points at 12 weeks and 15.3 at 24 weeks (p<0.001) and weight fell too. Bupropion is itself an antidepressant and there was no control group, so nothing can be credited to naltrexone.
A drug-interaction study: in the 12 who completed both conditions, 7 responded to ketamine after placebo, and naltrexone beforehand strongly blunted that antidepressant effect on days 1 and 3. The trial was stopped early for this reason.
A safety question: people moved to naltrexone (42) did not become more depressed than those kept on methadone (38) over 6 months, and those who kept taking it had fewer depressive symptoms than those who did not.
A safety review of alcohol, opioid and smoking studies. It found no sign that low mood is a serious side effect of naltrexone, but it called for long-term studies.
A safety question: mood scores did not differ between naltrexone and placebo in 36 people without addiction, although one person had to stop because of severe low mood.
Four men had long been off opioids. One dropped out with symptoms like withdrawal. Two had mild but significantly lower mood on naltrexone than on placebo.
A safety question: depression scores fell over the first 4 weeks (p=0.0004) rather than rising; waking too early got temporarily worse at 2 weeks.
Two weeks after starting naltrexone, 60% of 30 newly detoxified opioid users had depressive symptoms, and most still did at 6 weeks. With no comparison group, early abstinence could explain this as well as the drug.
A safety review of 89 placebo-controlled trials in people not using opioids. It found no rise in serious adverse events (risk ratio 0.84, 95% CI 0.66 to 1.06). Dizziness and vomiting were more common.
A safety question: in people recovering from opioid addiction, depression, anxiety and loss of pleasure returned to normal within 1-2 months in all three groups. Apart from slightly higher anxiety at week two, naltrexone and placebo did not differ.
A safety question: in people detoxified from opioids, anxiety (effect size -0.14, 95% CI -0.47 to 0.19) and depression did not differ between monthly naltrexone and buprenorphine-naloxone; sleep improved more with naltrexone. One third did not finish.
The US safety information warns that depression, suicide, attempted suicide and suicidal thoughts have been reported in people treated with naltrexone for opioid dependence. These are reports, so they do not show that the drug was the cause.
Over 80% of people in all three groups lost their depression, with no difference between groups. The groups had ketamine and naltrexone (20 people), ketamine and saline (19), or midazolam and saline (19). Naltrexone neither added to the effect of ketamine nor cancelled it.
All 5 people met the response target (a depression score at least 50% lower) by the fourth ketamine infusion, though one left after two. They had been given naltrexone first, which argues against naltrexone always blocking ketamine. Far too small to settle it.
A 29-year-old woman in a bulimia trial had repeated panic attacks within hours of her first 100 mg dose. They came back with a further dose. They stopped for good once naltrexone was withdrawn.
Only trends (p<0.10) towards fewer drinking days and less craving; no advantage for depressed or manic mood was claimed. Side effects were similar in both groups.
Depression and mania scores, drinking days and craving all fell over 16 weeks of add-on naltrexone. Without a control group the mood gain may simply reflect less drinking or time.
A 48-year-old man started naltrexone for depersonalisation, which itself went away. But his manic episodes became more frequent and severe, with buying he could not control. He was also on venlafaxine, an antidepressant.
Scores for obsessions and compulsions did not differ between naltrexone and placebo. Scores for depression, anxiety and overall severity were significantly worse on naltrexone.
Obsessive-compulsive scores fell from baseline in the 16 who finished; 4 dropped out for lack of response and 3 for side effects. Over two thirds also had bipolar-spectrum disorders and there was no control group.
Binge eating stopped in 17.7% on placebo, 31.3% on naltrexone-bupropion, 37.1% with behaviour therapy and 57.1% with both. The drug and the therapy each beat their control on stopping bingeing, with no sign that one boosted the other; behaviour therapy also lowered binge frequency.
Binge eating, depression and weight improved in both groups and did not differ significantly between drug and placebo. More people on the drug lost at least 3% of their weight (45.5% against none).
Of people who had already responded, 68.8% (22 of 32) were free of bingeing after 16 more weeks on naltrexone-bupropion and 50.0% (17 of 34) on placebo. The clear difference was in those who had first responded to the drug: switched to placebo, they were significantly less likely to stay well.
Both the 23 people with binge-eating disorder and 20 without lost about 8% of body-mass index, and binge and grazing scores improved, more so with binge-eating disorder. No placebo group.
A look back at an uncontrolled trial of 25 women, paid for by the maker. Binge-eating scores improved from week 4. By week 24, 83% reported little or no problem.
Of 19 people with bulimia or bulimic-type anorexia, 18 binged and purged less while on naltrexone than while on placebo.
People on naltrexone had fewer drinking days, fewer heavy-drinking days and less craving than those on placebo. Their symptoms of schizophrenia were neither better nor worse.
Pooling 30 small controlled trials of four drugs gave a small effect on all symptom scales (g = 0.26, 95% CI 0.03 to 0.49 from 22 comparisons; 0.11 to 0.51 in another model with all 30) and on positive symptoms (g = 0.33, 0.07 to 0.60, from 17). The figures are for the drug class, not for naltrexone alone.
Social withdrawal and deterioration eased on naltrexone but not on placebo. This was mainly in people with negative-symptom schizophrenia.
Naltrexone had no effect on symptom scores, overall or on any subscale (6 people on naltrexone, 15 on placebo). When those on placebo were later given naltrexone, withdrawal symptoms of schizophrenia got worse for a time.
Drinking and craving fell from where they started. So did positive, negative and general symptoms of schizophrenia. There was no control group, and people were paid to attend.
A planned trial of 48 bereaved people that was terminated after enrolling 9; no outcome could be read. A second trial (NCT06140420) stopped at 7 people when its funding was withdrawn.
A meeting report on a 34-year-old woman with eight years of uncontrolled buying who was given naltrexone; the outcome was not in the part that could be read. It cites one earlier case at 100 mg a day and three at 100 to 200 mg a day.
Narrative review: opioid receptors are involved in compulsive drinking in animals, but there is little evidence on naltrexone in people, and trials are needed.
The liking of a test dose of methylphenidate was lower on naltrexone in the first three weeks (p=0.02) but not in weeks 4 to 6 (p=0.64); 31 people reached week 3 and 25 finished.
Adding naltrexone did not get in the way of methylphenidate's effect on ADHD symptoms over six weeks.
In 128 people with alcohol use disorder and depression, PTSD or both, naltrexone lowered craving but did not change drinking compared with placebo. The paper is mainly about the two antidepressants.
Twelve randomised trials of all medicines up to November 2020 were found, and only opioid blockers had more than one trial to pool. The reviewers saw too little evidence to say that any medicine or class of medicines works or does not work. The pooled figure for opioid blockers was not on the page parts read.
In the 11 new children behaviour differed from the start but not from placebo; 3 improved in two or more settings. Pooled with the 13 children of the first trial, parents' ratings and some of the teachers' (overall, restlessness) were better than on placebo, and 11 of 24 improved in two or more settings. Learning did not change.
In 24 children the way they talked and communicated with a parent did not differ between two weeks of naltrexone and two weeks of placebo.
12 children aged 7 to 16 were followed for 30 weeks. Symptoms fell significantly in 7 of them. No comparison with placebo could be read.
On naltrexone the eight adults had fewer days with frequent head-banging or self-biting, and more days on which blows to the head or bites were rare. Going by the title, the effect depended on the kind of self-injury and where on the body it fell. Short sleep did not change.
All four adults hurt themselves less on naltrexone, three of them more so at higher doses. Repeated movements, activity and staff ratings did not change. Four people are too few to generalise from.
Ten volunteers began three weeks of naltrexone and three dropped out because it felt unpleasant. Ten others had single doses of 50 or 100 mg or placebo, blind. Loss of energy, stomach upset and low mood were reported.
Over eight randomised trials opioid blockers, some of them joined with bupropion, cut how often people binged (SMD -0.624, 95% CI -1.181 to -0.067, p=0.028) but not clearly how badly (g -0.210, 95% CI -0.431 to 0.011, p=0.063). Weight fell. Low mood did not clearly change.
Four randomised trials of naltrexone with bupropion. Binges did not fall significantly more than in the comparison groups (difference -1.49, 95% CI -3.63 to 0.64, p=0.17, three trials). Weight fell by 3.57 kg more (95% CI 2.27 to 4.86).
The pooled figures compare people with themselves before treatment, from trials and observational studies: weight and binge-eating scores fell. The change was said to be significantly larger than on placebo, without a figure in the abstract. One printed interval (binge score) cannot be right.
A later review's table lists 4.9 binges a week on naltrexone and 5.7 on placebo, and vomiting 7.0 against 7.6. The unit in the table is doubtful and no test is given.





















































authors



authors










authors




same_people_as

authors
title
journal
year










authors

authors
same_people_as

authors


blinding




blinding


authors
year
regimen

authors
design
year

authors





same_people_as


dose
regimen



authors


authors


authors












journal
year


authors
same_people_as

same_people_as


journal

authors



year




authors

authors



year


authors

authors

authors
same_people_as

same_people_as






same_people_as


same_people_as

year






journal
year


year
same_people_as



year

authors




authors
journal
title
year




authors




authors






authors

authors



title






same_people_as





regimen









authors





authors
journal
duration_weeks

authors
year
design

design











title


year

authors




































authors

authors

authors

authors

authors












authors

authors




authors
same_people_as

same_people_as



same_people_as
year


authors
comparator
year



year







participants
same_people_as




authors



same_people_as


design

year
url


participants


design

blinding
participants

authors


year

authors

title










authors









same_people_as



authors
design




authors

participants

year
design


authors


journal


design





design






year



authors















authors

authors






participants


authors
title
year






authors



design


authors
dose
participants















title


authors





authors


authors















authors



authors
participants





















authors



authors




authors



same_people_as

same_people_as

authors
year


authors
same_people_as

comparator
design



authors
design




year

former mental health nurse and pharmacist; author of Psych Meds Made Simple


Michael Espelin, APRN
blog post
addiction-information site
Approved for addictions; treats opioid addiction.
Used for alcoholism although alcohol does not act at opioid receptors.
Has been used for dependence on the cough-syrup ingredient dextromethorphan.
A few case studies report that it helped.
A few case studies report that it helped.
A number of studies found positive results.
Some indication of benefit as an add-on without alcoholism.
Has been used, dissociative identity disorder included.
Some effectiveness for dissociation and self-injury; the link to the opioid system is unclear.
A small pilot was positive for breakthrough symptoms added to certain medicines; no follow-up found.
Calming microglia could, in theory, reduce nerve pain.
Some studies show less pain; a neuro-immune part of the illness may explain why.
Some evidence of better energy and quality of life.
Early signs of efficacy; too little research to be clear.
Early signs of efficacy; too little research to be clear.
Early signs of efficacy in chronic low back pain; too little research to be clear.
Combined with bupropion (Contrave, Mysimba) it is used for obesity; each part lowers appetite by a different mechanism.
Blocks opioid receptors like naloxone, but works more slowly and lasts longer.
A once-daily pill or a monthly injection (brands include Vivitrol and ReVia).
At lower than standard doses it may act on inflammatory and immune mediators and on the brain's microglia.
Compulsions and addictions may share mechanisms; dissociation may be a defence against pain; inflammation plays a part in many illnesses.
One of two FDA-approved uses; blocks the euphoria of drinking.
One of two FDA-approved uses; injection or implant preferred to daily pills; the person must be off opioids first.
Commonly used; limited studies; seems to work well where inflammation causes the pain; still experimental.
Stanford studies show it highly effective for several symptoms, fatigue included; only short trials.
Treats peripheral nerve pain and may reverse the nerve damage behind it, diabetic damage included.
Quite commonly used.
Being assessed.
Being assessed.
Increasingly used, but limited research suggests it could cause depression.
Eases symptoms in some and amplifies them in others.
Dr Bernard Bihari saw immune effects in people with AIDS who took it for addiction; this started its use in autoimmune disease.
Positive results in clinical tests; more research needed.
No clinical trials; case studies report benefit, for instance where chemotherapy is not possible.
A few small randomised studies found better symptoms; not a cure.
Slows progression without easing symptoms.
Limited studies found that it can stop or even reverse the disease; trials under way.
Very promising for remission; studies too small to prove it.
Can manage symptoms; no clinical trials.
Limited research shows that it may put irritable bowel syndrome into remission.
Used because ulcerative colitis is taken to fall under irritable bowel syndrome.
Does not change the disease but may improve impulse control; trials under way.
Seems to improve the condition; studies under way.
Sometimes used for the depressive side.
Small studies show better impulse control; more research needed.
There are just two FDA-approved uses: alcohol dependence and opiate addiction.
Nearly all off-label use is low-dose daily pills.
Acts on opioid receptors, mainly mu; this explains its use in addiction but not most off-label uses.
Full effect can come within an hour of a dose, depending on the form taken.
Morning or night is a personal choice guided by how one reacts and by the prescriber.
Because it blocks the receptors it cannot get anyone high.
Some people cannot take it even for a condition it treats.
Taken by mouth it is absorbed through the gut; an injection or implant reaches the brain through the blood.
For ending substance abuse, an alcohol or drug treatment programme, which may include naltrexone.
approved
approved
has been used
case reports
case reports
several positive studies
some indication
has been used
some effectiveness
one pilot
theory
some studies
some evidence
early signs
early signs
early signs
used




approved
approved
limited studies
highly effective
may reverse damage
commonly used
being assessed
being assessed
controversial
controversial
observation
positive tests
case reports
small trials
slows progression
reverses disease
promising
no trials
limited research
by analogy
may improve
seems to improve
sometimes used
small studies









US labels cover it; in trials the injection, implants and tablets kept more people off opioids than placebo or usual care, tablets mainly where somebody saw that they were taken.
Approved, and among the best-tested medicines for drinking; the effect is modest.
No study of it could be found.
Case reports and open studies do report that; the one placebo-controlled trial (73 men) is too small to tell, with no clear difference on their own ratings and a better one on clinicians' ratings.
Beyond case reports there is a placebo-controlled trial of 25 people, and it helped in that one small trial.
One trial found less drinking on naltrexone, one found it with any active medicine taken together and one saw no clear difference, too uncertain to tell, and none found that naltrexone itself improved PTSD.
An uncontrolled report of 15 people, which measured dissociation, is the main support; no placebo-controlled trial was found.
Used, but the only blinded trials (29 women) were inconclusive and none studied dissociative identity disorder by itself.
The open results are not backed by the two blinded trials from the same group (29 women), which are too small to tell, and for self-injury there are only uncontrolled reports.
The 2017 pilot (12 people) was better on secondary scales only, not on its main one, and with a later trial (2026, 37 people) that is still too few people to tell.
Clinic records and one trial against amitriptyline (67 people); still no placebo-controlled trial result.
True of the early trials; three later and larger ones (58, 99 and 98 people) found no clear pain relief, so the trials now disagree.
Two blinded trials (176 people) are together too uncertain to tell: one found better mental-health scores but not physical ones, and in the other neither energy nor quality of life differed.
One positive blinded trial of 40 adults; Cochrane could not tell.
One trial of 67 people against amitriptyline, with no placebo group.
Low-dose naltrexone alone has one case report and part of a clinic series for back pain.
Not only used but approved in the US (2014) and EU (2015), with large trials; the average loss is modest.
Both block opioid receptors; naloxone acts in minutes and wears off sooner.
Tablets and a four-weekly injection; there is also a tablet combined with bupropion.
A hypothesis: the laboratory study that could be read used the mirror-image molecule in rodent cells.
Reasonable hypotheses rather than settled facts.
Approved, with trials behind it.
Approved; longer-acting forms keep more people in treatment. Implants are not approved in the US.
Pooled randomised trials show no clear advantage over placebo or other medicines.
The Stanford trials had 10 and 31 people, and the blinded one did not find less fatigue; three larger trials since (58, 99 and 98 people) found no clear pain relief, so the trials disagree.
No study shows that nerve damage is reversed; pain itself has no placebo-controlled result.
Use is not evidence: one prescription-registry study and no trial in rheumatoid arthritis alone.
A placebo-controlled pilot has reported since: no clear difference, but the 23 people who finished it are too few to tell.
One small arthritis trial was open to it, but only six of those who finished had any inflammatory arthritis; nothing tests its joint symptoms.
Larger comparisons did not find that it causes depression, though the US label warns of it; as a treatment the low-dose trials (12 and 37 people) are too small to tell.
No study here shows that it eases an anxiety disorder; worse anxiety has been seen in a small trial and a case report.
That is where low-dose use began; later studies do not support it in place of HIV medicines, and added to them its effect was unclear.
Results differ by disease, and no trial tests the general claim.
There have been small trials: one of 21 people, and one of 110 people with brain tumours that tested quality of life and found no clear difference.
Two blinded trials (176 people) measured quality of life and are together too uncertain to tell; only one of them found better mental-health scores.
The one study found no change in thyroid-hormone prescriptions; none shows slower disease.
No study in lupus could be found.
It helped in one trial of 40 adults; whether it brings remission Cochrane could not tell.
Right that there are no trials, and so nothing shows that it manages the symptoms.
A large company trial missed its target; the hopeful pilot had no placebo group.
Ulcerative colitis is an inflammatory bowel disease, not a form of irritable bowel syndrome.
No low-dose trial was found; the one placebo-controlled trial (50 people, 50 to 100 mg) missed its main outcome but is too small to tell, and a Parkinson-specific score improved.
Clinic records only; no randomised trial has reported.
Tested only in people who also drink heavily (50 mg a day in the placebo-controlled trial), with no clear mood benefit.
The one placebo-controlled trial had ten people, too few to tell: symptoms did not differ clearly, and depression and anxiety were worse on naltrexone.
For naltrexone alone that is right, but the FDA has also approved it with bupropion for weight (2014) and sealed inside two opioid painkillers (2009, 2016).
Many off-label uses (gambling, kleptomania, itch, stimulants) were studied at 50 mg or more.
Mu blockade explains its approved uses; explanations for the rest are hypotheses.
Tablets peak in the blood at about an hour; benefit in addiction or pain takes longer to judge.
No trial comparing morning with bedtime was found.
It is not a controlled drug in the United States and causes no high.
Current opioid use is the main one; labels list the rest.
Tablets pass through gut and liver first, so only part of a dose reaches the blood.
US and UK labels and guidelines describe the medicine as one part of a wider treatment plan.

















mechanism/mu-blockade
comparison/naloxone-naltrexone-onset
comparison/naloxone-naltrexone-duration

formulation/oral-tablet
formulation/extended-release-injection
formulation/bupropion-combination

mechanism/glial-calming

mechanism/reward-dampening
mechanism/dissociation-opioid
mechanism/glial-calming

























formulation/oral-tablet
formulation/extended-release-injection
formulation/bupropion-combination

regimen/low-dose
regimen/standard-oral

mechanism/mu-blockade
question/how-does-it-work

question/how-long-to-work
pharmacokinetic/tmax-oral

question/time-of-day

question/addictive

contraindication/opioid-use
contraindication/opioid-withdrawal
contraindication/failed-challenge
contraindication/allergy

pharmacokinetic/absorption-oral
pharmacokinetic/bioavailability-oral

formulation/oral-tablet
formulation/extended-release-injection

in treatment and abstinent
abstinent at follow-up
return to prison
weeks with confirmed abstinence
finished without a positive test
days in treatment
in treatment without relapse
in treatment without relapse
in treatment without relapse
opiate-negative urine tests
wound infection
relapse to opioids
relapse among those who started
managed to start the treatment
days of heroin use
finished 12 weeks of treatment
opioid-negative urine tests
first return to heroin
relapse to opioids
relapse within 24 weeks
overdose
still in treatment
still in treatment
still in treatment
days in treatment
opioid-negative urine tests
return to regular heroin use
days until regular heroin use
days of any opioid use
days of heroin use
heroin use
opioid use
opioid use
opioid use
first heroin use
first heroin use
opioid use
first injection received
second injection received
sudden psychiatric symptoms
craving
withdrawal symptoms
finished the detoxification
withdrawal symptoms on day 10
anxiety during withdrawal
low mood during withdrawal
still in the study
urine free of both drugs
much or very much improved
urine free of opioids
still in the study
urine free of both drugs
much or very much improved
urine free of amphetamine
overdose
overdose during treatment
relapse to opioids
non-fatal overdose
fatal overdose
relapse to heavy drinking
relapse after a first drink
craving for alcohol
no drinking at all
no drinking, supportive-therapy group
days to relapse
relapse by 13 weeks
days with drinking
heavy drinking days
heavy drinking days
no drinking at all
social functioning, quality of life
days without drinking
days without drinking
first heavy drinking day
good overall outcome
no heavy drinking, last four weeks
return to heavy drinking
days with drinking
return to any drinking
nausea
daytime sleepiness
heavy drinking
return to heavy drinking
return to any drinking
heavy drinking days
return to heavy drinking
return to any drinking
days with drinking
nausea
vomiting
days with drinking
heavy drinking days
heavy drinking days
emergency or hospital care
heavy drinking, no gene variant
heavy drinking, with gene variant
no alcohol during treatment
no alcohol during treatment
no alcohol during treatment
days until return to heavy drinking
days until return to heavy drinking
days until return to heavy drinking
not depressed at the end
binge-drinking days
weeks with any binge drinking
drinks in a month
drinks in a month
binge-drinking days
craving for alcohol
drinks a day
drinks on a drinking day
drinks a day
drinks on a drinking day
chance of heavy drinking
chance of heavy drinking
no return to heavy drinking
no return to heavy drinking
no return to heavy drinking
no return to heavy drinking
days of heavy drinking
days without alcohol
drinks on a drinking day
drinking days above legal alcohol limit
drinking
methamphetamine use
mostly clean tests (responders)
mostly clean tests, first stage
mostly clean tests, second stage
chance of a clean test
methamphetamine-positive urine tests
share of tests positive, observed
sexual risk behaviour
amphetamine-type stimulant use
staying in the study
craving at the end
serious side effects
amphetamine-type stimulant use
staying in the study
craving at the end
serious side effects
amphetamine-free urine tests
tests before the first relapse
craving for amphetamine
amphetamine-positive urine tests
still in treatment
had four or more injections
cocaine-positive urine tests
still in treatment
time until first cocaine-positive test
cocaine use
finished twelve weeks
alcohol use
finished twelve weeks
cocaine use
drinks a day
heavy drinking days
cocaine use
alcohol use
cocaine use
alcohol use
smoke-free after six months or more
smoke-free after six months or more
smoke-free after six months or more
smoke-free for four weeks
smoke-free since quit day, completers
weight gained, women who quit
weight gained, women who quit
weight gained, men who quit
smoke-free for seven days
weight gained by those who quit
smoke-free for seven days
drinks on a drinking day
much or very much improved
gambling symptom score
how much better, own rating
urges and thoughts about gambling
no gambling for a month
severity of problem gambling
how often people gambled
emotional well-being
severity of problem gambling
people counted as responders
withdrawal on first day at home
opioid-free drug test
in outpatient treatment
got the first monthly injection
got the second monthly injection
got the first monthly injection
days with mild withdrawal or none
worst withdrawal around the injection
severity of withdrawal
still in treatment
went on to the monthly injection
went on to the monthly injection
withdrawal after the injection
went on to the monthly injection
went on to the monthly injection
finished the whole study
finished the whole study
no opioid use during the change
drinks on a drinking day
drinking and harm from alcohol
drinking and harm from alcohol
first heavy drinking day
no alcohol during treatment
relapse
relapse to heavy drinking
first drink, relapse, days abstinent
relapse to heavy drinking
relapse to heavy drinking
relapse, 12 weeks after stopping
not relapsed at one year
days to first drink
drinks and heavy drinking days
drinking at a non-hazardous level
improvement kept (primary care)
improvement kept (with therapy)
heavy drinking days
weeks without drinking in a row
first heavy drinking
craving
did not finish the study
no heavy drinking
relapse
days until relapse
relapse
did not finish 12 weeks
drinking and relapse
no relapse to heavy drinking
time to first relapse
share of heavy drinking days
craving
time to first relapse
time to first relapse
heavy drinking days a week
drinks per drinking day
stopped because of side effects
abstinent for the whole year
days until relapse
drinking
time to heavy drinking
fall in heavy drinking days
abstinent
abstinent, three months after stopping
liver newly beginning to fail
drinking and heavy drinking
abstinent or drinking moderately
drinking two risk levels lower
no heavy drinking, last four weeks
no alcohol, last four weeks
drinks per drinking day
relapse
abstinent
abstinent throughout
keeping on with treatment
emergency visits
hospital stays
still in treatment
still in treatment
alcohol drunk in the laboratory
craving in the laboratory
craving in the laboratory
low mood in the laboratory
in treatment and not relapsed
in remission
in treatment and not relapsed
still in treatment
still in treatment
heroin use and staying in treatment
staying in treatment, heroin use
urine tests showing opioids
sent back to prison
still in treatment
relapse
urine tests without opioids
relapse, week 8
still in treatment
days of first abstinence
days in treatment
no opioids for 12 weeks
not relapsed
death
arrested again
withdrawal symptoms
illicit opioid use
still in treatment
illicit opioid use
illicit opioid use
still in treatment
opioid-free
still in treatment
still in treatment
urine tests showing opioids
treatment begun
treatment begun
time to first heavy drinking
cut down or stopped drinking
cut down or stopped, seven months
any unwanted event
cocaine use
alcohol use
cocaine use
dropped out of treatment
heavy drinking days
drinks a week
not smoking
no smoking for seven days
no smoking for seven days, later
no smoking at all
quit smoking, during treatment
quit smoking, follow-up
weight gained, during treatment
quit smoking
weight gained after quitting
quit smoking, women and men
smoke-free since quit day, women
smoke-free since quit day, men
weight gained, women who quit
weight gained, men who quit
quit smoking, women who finished
quit smoking, those who finished
quit smoking, without patch
quit smoking, with patch
quit smoking
quit smoking, six months
quit smoking
gambling, improvement
gambling severity
quality of life
stopped because of side effects
full response, those who finished
finished treatment
finished treatment
side effects
itch, 0 to 10 scale
nausea or sedation
minutes until itch halves
daytime itch
night-time itch
daytime itch
itch, 0 to 10 scale
itch, 0 to 10 scale
itch
side effects
itch
itch, 0 to 10
itch, 0 to 10
side effects
fall in itch, visual scale
fall in detailed itch score
stomach and bowel complaints
fall in itch, visual scale
disease activity index
side effects
itching
vomiting
hours of pain relief
hours of pain relief
itching
itching
too little pain relief
too little pain relief
activity score down 70 points
endoscopic response
endoscopic remission
relief of symptoms, third month
relief of symptoms, second month
opportunistic infections
alpha interferon in blood
CD4 percentage
CD4 count
CD4 count
CD4 count, percent change
virus suppressed, week 24
virus suppressed, week 48
death
virus suppressed
days of opioid use
treatment begun
virus suppressed
virus suppressed, adjusted
virus suppressed
virus suppressed below 50 copies
taking HIV tablets as prescribed
virus suppressed
heavy drinking days
virus suppressed
change in body weight
lost at least 5% of weight
stopped because of side effects
finished the 56 weeks
change in body weight
lost at least 5% of weight
stopped because of side effects
finished the 56 weeks
weight lost
lost at least 5% of weight
stopped because of side effects
finished the 56 weeks
change in body weight
change in body weight
change in body weight
weight loss in those who finished
weight loss in those who finished
weight lost
heart attack, stroke or heart death
heart attack, stroke or heart death
lost at least 5% of weight
weight lost
serious adverse events
stopped because of side effects
any side effect
lost at least 5% of weight
stopped because of side effects
kept off at least 5%
weight loss
weight loss
weight lost
change in body weight
lost at least 5% of weight
change in HbA1c
nausea
change in body weight
lost at least 5% of weight
change in body weight
serious adverse events
change in body weight
serious adverse events
change in body weight
change in body-mass index
change in body weight
finished the 52 weeks
left because of side effects
finished the 52 weeks
left because of side effects
change in body weight
feeling low blood sugar
major heart or vessel events
major heart or vessel events
sleep trouble
depression
insomnia
anxiety
quality of life, gain
meaningful gain, quality of life
body weight lost
quality of life
body weight lost
binge eating better by a category
fat mass, change
body mass on scan, change
body fat, change
belly fat round organs, change
body fat, change
body weight
body weight
waist
body weight lost
response, doctor's overall rating
points fallen, impulse symptom score
pain-free at two hours
pain-free at two hours
pain-free at two hours
migraine days a month
migraine days down by 75%
gain in mental quality of life
physical quality of life
gain in mental health score
gain in pain effects score
quality of life
movement
movement
dyskinesia on rating scales
fall in dyskinesia, diary
tics, rated by oneself
tics, other measures
moved to a worse stage
tested abilities (Bayley test age)
disorganised breathing while awake
unwanted movement score
unwanted movement score
alive at one year
tumour shrinkage
fall in quality of life
fatigue (FACIT-F)
sleepiness
quality of life
tiredness
distress score, day 25
eye side effects
finished the study
regular periods back
fall in daily pain
response by the trial's definition
fibromyalgia impact score
summed pain ratings
pain, 0 to 10
at least 30% less pain
any side effect
conditioned pain modulation
muscle endurance and pain tests
pain, 0 to 10
any side effect
pain
fibromyalgia impact score
change in pain
symptom severity
pain
vivid dreams
headache
change in pain
side effects
side effects
change in pain
change in pain, 0 to 100
number of side effects
change in pain, 0 to 100
pain relief
pain relief
withdrawal a day after stopping
moderate to severe constipation
pain interference, 0 to 70
pain severity
fall in pain
fall in pain
osteoarthritis index (WOMAC) total
fall in pain
pain
dizziness
nausea
belly pain
withdrawal after stopping
withdrawal after stopping
morphine needed over four hours
nausea
own symptom scores
stopped because of side effects
kleptomania score (K-YBOCS) at end
urges to steal
stealing
hair pulling
finished the trial
days of drinking, percent
days of drinking, change
days of drinking, change
PTSD severity
days of drinking, percent
days of drinking, change
days of drinking, change
alcohol use
alcohol use
drinking
craving for alcohol
drinking
craving for alcohol
improvement in dissociation
dissociation, strength and duration
dissociation, strength and duration
self-injury
overall state rated by staff
autistic behaviour
overall state rated by staff
rate of self-injury
rate of self-injury
parents' ratings of behaviour
teachers' ratings: overactive, irritable
overactivity
self-injury
learning in the laboratory
parents' overall rating
overall clinical result
depression score, change (MADRS)
quality of life
depression score at end (HAM-D-17)
depression score at end (MADRS)
overall severity at end (CGI)
depressive symptoms
mood scores (POMS)
low mood (dysphoria)
serious adverse events
dizziness
vomiting
serious adverse events
depression score
anxiety score
depression score
anxiety score
free of depression (remission)
complete abstinence
finished the trial
days of drinking, percent
craving for alcohol
finished the trial
obsessions and compulsions (Y-BOCS)
depression and anxiety scores
overall severity (CGI)
stopped binge eating (remission)
stopped binge eating (remission)
lost 5% of weight
lost 5% of weight
binge eating, how often
weight, percent change
lost 3% of weight
finished treatment
free of binge eating (remission)
finished treatment
bingeing and purging
symptoms of schizophrenia (PANSS)
days of drinking
days of heavy drinking
craving for alcohol
improvement in symptoms, all scales
improvement in positive symptoms
withdrawal and deterioration
symptoms of schizophrenia (BPRS)
ADHD symptoms (AISRS)
drinking
drinking
behaviour ratings
behaviour ratings, both trials
communication
head-banging and self-biting
self-injury
how often people binged
severity of binge eating
change in body weight
how often people binged
body weight
weight and binge scores
binges
naltrexone tablets against placebo or no drug
naltrexone tablets against placebo or no drug
naltrexone tablets against placebo or no drug
380 mg injection against placebo
380 mg injection against placebo
380 mg injection against placebo
implant against placebo
implant against oral naltrexone 50 mg
oral naltrexone 50 mg against placebo
implant against placebo
implant against placebo implant and tablets
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone, only those who started
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against usual care
injection against usual care
injection against usual care
injection against oral naltrexone 50 mg
384 mg depot against placebo
192 mg depot against placebo
384 mg depot against placebo
384 mg depot against placebo
implant against oral naltrexone 50 mg
implant against oral naltrexone 50 mg
implant against usual aftercare
implant against usual aftercare
implant against methadone
implant against placebo implant
implant against oral naltrexone
implant against methadone
oral naltrexone against buprenorphine
oral naltrexone against placebo
oral naltrexone with usual care against usual care
5-7 day rapid start against standard start
5-7 day rapid start against standard start
5-7 day rapid start against standard start
0.125 or 0.25 mg with methadone against placebo with methadone
0.125 or 0.25 mg with methadone against placebo with methadone
0.125 or 0.25 mg with methadone against placebo with methadone
0.25 mg with clonidine against placebo with clonidine
0.125 mg with clonidine against placebo with clonidine
0.25 mg with clonidine against placebo with clonidine
1000 mg implant against placebo
1000 mg implant against placebo
1000 mg implant against placebo
1000 mg implant against placebo
1000 mg implant against placebo
1000 mg implant against placebo
1000 mg implant against placebo
1000 mg implant against placebo
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
injection against buprenorphine-naloxone
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo, only those who drank
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo, supportive therapy group
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone for 3 or 12 months against placebo
380 mg injection against placebo
190 mg injection against placebo
380 mg injection against placebo, only people already abstinent
380 mg injection against placebo
naltrexone 100 mg against placebo, with medical visits
naltrexone 100 mg with therapy against placebo with therapy
naltrexone 100 mg against placebo, with medical visits
naltrexone 100 mg against placebo, with medical visits
naltrexone 100 mg against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
injection against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
injection against placebo
naltrexone against placebo
naltrexone against placebo
injection against placebo
injection against placebo
monthly injection against daily tablets
monthly injection against daily tablets
naltrexone 50 mg against placebo, without the variant
naltrexone 50 mg against placebo, with the variant
naltrexone 100 mg with sertraline against placebo
naltrexone 100 mg with sertraline against sertraline alone
naltrexone 100 mg alone against placebo
naltrexone 100 mg with sertraline against placebo
naltrexone 100 mg with sertraline against sertraline alone
naltrexone 100 mg alone against placebo
naltrexone 100 mg with sertraline against the three other groups
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against the three other groups
as-needed naltrexone 50 mg against the three other groups
as-needed naltrexone 50 mg against the three other groups
as-needed naltrexone 50 mg against the three other groups
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo, both with coping-skills therapy
naltrexone 50 mg against placebo, both with supportive therapy
naltrexone 50 mg against placebo, both with coping-skills therapy
naltrexone 50 mg against placebo, both with supportive therapy
naltrexone 25 mg a day plus 25 mg as needed against placebo
naltrexone 25 mg a day plus 25 mg as needed against placebo
naltrexone 25 mg a day plus 25 mg as needed against placebo
naltrexone 25 mg a day plus 25 mg as needed against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
naltrexone injection with bupropion against placebo
naltrexone injection with bupropion against placebo
naltrexone injection with bupropion against placebo
naltrexone injection with bupropion against placebo
naltrexone injection 380 mg against placebo
naltrexone injection 380 mg against placebo
naltrexone injection 380 mg against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone alone against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone injection 380 mg against placebo
naltrexone injection 380 mg against placebo
naltrexone injection 380 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 100 mg against placebo
naltrexone 100 mg against placebo
naltrexone 100 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone injection against placebo
naltrexone injection against placebo
naltrexone against placebo, with or without nicotine replacement
naltrexone alone against placebo
naltrexone against placebo, both with nicotine replacement
naltrexone 25, 50 or 100 mg against placebo, all with nicotine patch
naltrexone 100 mg against placebo, both with nicotine patch
naltrexone against placebo, both with nicotine patch at first
naltrexone against placebo, both with nicotine patch at first
naltrexone against placebo, both with nicotine patch at first
naltrexone 25 mg against placebo, both with nicotine patch at first
naltrexone 25 mg against placebo, both with nicotine patch at first
naltrexone 50 mg against placebo, both with varenicline
naltrexone 50 mg against placebo, both with varenicline
naltrexone up to 250 mg against placebo
naltrexone up to 250 mg against placebo
naltrexone up to 250 mg against placebo
naltrexone 50, 100 or 150 mg against placebo
naltrexone 50, 100 or 150 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
as-needed naltrexone 50 mg against placebo
naltrexone or nalmefene against placebo
naltrexone or nalmefene against placebo
naltrexone 0.125 or 0.25 mg against placebo, all with methadone taper
naltrexone 0.125 or 0.25 mg against placebo, all with methadone taper
naltrexone 0.125 or 0.25 mg against placebo, all with methadone taper
detox with rising oral naltrexone against buprenorphine taper
detox with rising oral naltrexone against buprenorphine taper
rising low-dose oral naltrexone against placebo, both with buprenorphine taper
rising low-dose oral naltrexone against placebo, both with buprenorphine taper
rising low-dose oral naltrexone against placebo, both with buprenorphine taper
naltrexone start under anaesthesia against buprenorphine- or clonidine-assisted start
naltrexone start under anaesthesia against buprenorphine- or clonidine-assisted start
rising low-dose oral naltrexone against placebo
rising low-dose oral naltrexone with buprenorphine against placebo
rising low-dose oral naltrexone with buprenorphine against placebo
rising low-dose oral naltrexone against placebo
rising low-dose oral naltrexone with buprenorphine against placebo
rising low-dose oral naltrexone against placebo
rising low-dose oral naltrexone with buprenorphine against placebo
rising low-dose oral naltrexone with buprenorphine against placebo
naltrexone 50 mg against placebo
injection against placebo injection, both with counselling
injection with counselling against usual services
depot injection against placebo
depot injection against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against acamprosate
naltrexone against placebo
naltrexone 50 mg against acamprosate
naltrexone 50 mg against acamprosate
naltrexone against placebo, with or without therapy
naltrexone alone against placebo alone
staying on naltrexone 50 mg against placebo, primary care
staying on naltrexone 50 mg against placebo, with therapy
naltrexone 50 mg against placebo
naltrexone, disulfiram or both against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo (and acamprosate)
naltrexone 50 mg against placebo, both with therapy
naltrexone 50 mg against placebo, with one of two therapies
naltrexone 50 mg against placebo, with one of two therapies
naltrexone 50 mg against placebo, with one of two therapies
naltrexone 50 mg against placebo
naltrexone 50 mg against topiramate
naltrexone 50 mg against topiramate
naltrexone 50 mg against topiramate
naltrexone 50 mg against topiramate
naltrexone 50 mg against disulfiram
naltrexone 50 mg against disulfiram
naltrexone 50 mg alone against placebo
naltrexone with gabapentin against naltrexone alone
naltrexone with prazosin against naltrexone alone
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
12 weeks of naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
monthly injection against daily tablets
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo, 10 months after stopping
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
monthly injection against daily tablets
monthly injection against daily tablets
monthly injection against daily tablets
monthly injection against daily tablets
monthly injection against daily tablets
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone tablets against placebo, with or without fluoxetine
naltrexone tablets alone against double placebo
naltrexone tablets against placebo
naltrexone tablets alone against double placebo
naltrexone with guanfacine against double placebo
naltrexone tablets against placebo
60 mg against 120 mg, three times a week
naltrexone with counselling against counselling alone
naltrexone with counselling against counselling alone
naltrexone with counselling against counselling alone
injection before release against no medicine
injection before release against no medicine
injection before release against no medicine
one injection against placebo injection, both with tablets
naltrexone tablets against buprenorphine-naloxone
naltrexone tablets against buprenorphine-naloxone
naltrexone tablets against buprenorphine-naloxone
injection before release against referral after release
injection offered before release against six months after
injection against usual treatment
0.125 or 0.25 mg against placebo
injection or implant against naltrexone tablets
injection or implant against placebo
injection or implant against usual treatment
injection or implant against buprenorphine or methadone
naltrexone, any form, against control groups
naltrexone, any form, against control groups
naltrexone injection against control groups
naltrexone against buprenorphine
naltrexone against control groups
injection against usual medicines
injection against usual medicines
injection against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo, three months after stopping
naltrexone 50 mg against placebo, both with HIV drugs
naltrexone 150 mg against placebo
naltrexone 150 mg against placebo
naltrexone 50 mg against placebo
naltrexone against bupropion, escitalopram or bromazepam
naltrexone 50 mg against placebo, both with nicotine patch and counselling
naltrexone 50 mg against placebo, both with nicotine patch and counselling
naltrexone 50 mg against placebo, both with nicotine patch and counselling
naltrexone 50 mg with bupropion against placebo with bupropion
naltrexone 50 mg with bupropion against placebo with bupropion
naltrexone 50 mg with bupropion against placebo with bupropion
naltrexone 50 mg against placebo, both with nicotine patch at first
naltrexone 50 mg against placebo, both with nicotine patch at first
naltrexone 50 mg against placebo, both with nicotine patch at first
naltrexone 50 mg against placebo, both with nicotine patch at first
naltrexone 50 mg against placebo, both with nicotine patch at first
naltrexone 25, 50 or 100 mg against placebo, all with nicotine patch
naltrexone 100 mg against placebo, both with nicotine patch
naltrexone 100 mg against placebo, both with nicotine patch
naltrexone 25, 50 or 100 mg against placebo, all with nicotine patch
naltrexone 25, 50 or 100 mg against placebo, all with nicotine patch
naltrexone 100 mg against placebo, both with nicotine patch
naltrexone 50 mg against placebo, both with nicotine patch and therapy
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo, both with nicotine patch
naltrexone against placebo
naltrexone against placebo
naltrexone 50 mg against placebo, both with nicotine patch
opioid blockers against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against bupropion
naltrexone against bupropion
naltrexone 50 mg against placebo
lower dose of depot injection against placebo injection
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 1% cream against placebo cream
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg a day against placebo
naltrexone 50 mg a day against placebo
opioid antagonists as a class against placebo or other control
opioid antagonists as a class against placebo or other control
opioid antagonists as a class against placebo or other control
oral naltrexone against placebo
oral naltrexone against placebo
oral naltrexone against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 3 mg with clobetasol against placebo with clobetasol
naltrexone 3 mg with clobetasol against placebo with clobetasol
naltrexone 6 mg once against placebo
naltrexone 6 mg once against placebo
naltrexone 6 mg once against placebo
naltrexone 3 mg once against placebo
naltrexone 6 mg once against placebo
naltrexone 9 mg once against placebo
naltrexone 6 mg once against placebo
naltrexone 9 mg once against placebo
4.5 mg against placebo
4.5 mg against placebo
4.5 mg against placebo
0.5 mg against placebo
0.5 mg against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
3.5 mg against placebo, with HIV drugs
3.5 mg against placebo, with HIV drugs
3.5 mg against placebo, with HIV drugs
4.5 mg against nothing, with HIV drugs
implant against naltrexone tablets
implant against naltrexone tablets
implant against naltrexone tablets
injection against buprenorphine or methadone
injection against buprenorphine or methadone
injection against buprenorphine or methadone
injection against placebo
injection against placebo
injection against placebo
injection against placebo
injection against placebo
injection against placebo
injection against placebo
naltrexone against placebo, both with HIV drugs
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone with bupropion against placebo, coaching in both
naltrexone with bupropion against placebo, coaching in both
naltrexone with bupropion against placebo, coaching in both
naltrexone with bupropion against placebo, coaching in both
naltrexone 48 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 16 mg with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against bupropion with placebo
naltrexone with bupropion and programme against usual care
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against lifestyle change alone
naltrexone with bupropion against placebo or usual care
50 or 100 mg against placebo
300 mg against placebo, diet advice in both
naltrexone against placebo, diet in both
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone with bupropion against placebo, both with a DPP-4 inhibitor
naltrexone with bupropion against placebo, both with a DPP-4 inhibitor
naltrexone with bupropion against placebo, both with a GLP-1 drug
naltrexone with bupropion against placebo, both with a GLP-1 drug
naltrexone 25 mg against placebo
naltrexone against placebo, olanzapine in both
naltrexone with bupropion against placebo
50 mg against placebo
50 mg against placebo
25 mg against placebo
25 mg against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone with bupropion against control
naltrexone alone against control
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion against placebo
naltrexone 32 mg with bupropion and lifestyle programme against usual care
naltrexone 32 mg with bupropion and lifestyle programme against usual care
naltrexone 32 mg with bupropion and lifestyle programme against usual care
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo
naltrexone alone against placebo
bupropion, with or without naltrexone, against control
naltrexone with bupropion against control
naltrexone with bupropion against control
naltrexone 200 mg against placebo
naltrexone 50 to 100 mg against placebo
naltrexone 50 to 100 mg against placebo
naltrexone 2.25 mg once against placebo
naltrexone 2.25 mg with paracetamol 325 mg once against placebo
naltrexone 3.25 mg with paracetamol 325 mg once against placebo
low-dose naltrexone with paracetamol against placebo
low-dose naltrexone with paracetamol against placebo
naltrexone 4.5 mg nightly against placebo
naltrexone 4.5 mg nightly against placebo
naltrexone 4.5 mg nightly against placebo
naltrexone 4.5 mg nightly against placebo
low-dose naltrexone against placebo
naltrexone 100 mg against placebo
naltrexone 100 mg against placebo
naltrexone 5 mg/kg a day against placebo
naltrexone 5 mg/kg a day against placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
naltrexone up to 200 mg against placebo
naltrexone up to 200 mg against placebo, both with clonazepam
naltrexone with radiotherapy against radiotherapy alone
naltrexone with radiotherapy against radiotherapy alone
4.5 mg against placebo, with chemoradiation
4.5 mg against placebo, with chemoradiation
4.5 mg against placebo, with chemoradiation
naltrexone 4.5 mg against placebo, during chemoradiation
naltrexone 4.5 mg against placebo, during chemoradiation
naltrexone on cycle days 9 to 18 against placebo
naltrexone eye drops against the untreated eye
naltrexone 0.002% eye drops against drops without it
naltrexone 50 mg against placebo
4.5 mg against placebo
4.5 mg against placebo
4.5 mg against placebo
4.5 mg against placebo
6 mg against placebo
6 mg against placebo
6 mg against placebo
6 mg against placebo
6 mg against placebo
4.5 mg against placebo
4.5 mg against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo
low-dose naltrexone against placebo or another drug
low-dose naltrexone against placebo
low-dose naltrexone against another medicine
low-dose naltrexone against placebo
naltrexone 2 to 4 mg against amitriptyline
naltrexone 2 to 4 mg against amitriptyline
naltrexone 2 to 4 mg against amitriptyline
oxycodone with ultra-low-dose naltrexone against oxycodone alone
oxycodone with ultra-low-dose naltrexone against oxycodone alone
twice-daily mix (0.002 mg) against oxycodone alone
twice-daily mix (0.002 mg) against oxycodone alone
4.5 mg against placebo
4.5 mg against placebo
twice-daily mix (0.002 mg) against oxycodone alone
twice-daily mix (0.002 mg) against placebo
twice-daily mix (0.002 mg) against placebo
twice-daily mix (0.002 mg) against oxycodone alone
naltrexone against placebo
naltrexone against placebo
naltrexone against placebo
low-dose naltrexone against placebo
oxycodone with a trace of naltrexone against oxycodone alone
oxycodone with a trace of naltrexone against oxycodone alone
morphine with a trace of naltrexone against morphine with placebo
morphine with a trace of naltrexone against morphine with placebo
naltrexone 50 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 to 150 mg against placebo
naltrexone 50 to 150 mg against placebo
naltrexone 50 to 150 mg against placebo
naltrexone 50 to 150 mg against placebo
naltrexone 50 to 150 mg against placebo
naltrexone 100 mg against placebo, all four groups
naltrexone against placebo, with supportive counselling
naltrexone against placebo, with prolonged exposure therapy
naltrexone 100 mg against placebo, all four groups
naltrexone 100 mg against placebo, all four groups
naltrexone against placebo, with supportive counselling
naltrexone against placebo, with prolonged exposure therapy
naltrexone, disulfiram or both against placebo
naltrexone, disulfiram or both against placebo
naltrexone against placebo, both with an antidepressant
naltrexone against placebo, both with an antidepressant
naltrexone against placebo, both with an antidepressant
naltrexone against placebo, both with an antidepressant
an opioid blocker against comparison
naltrexone 50 or 200 mg against placebo
naltrexone 50 or 200 mg against placebo
naltrexone 50 or 150 mg against placebo
naltrexone 50 mg against placebo
naltrexone 50 or 150 mg against placebo
naltrexone 50 mg against placebo
naltrexone up to 100 mg against placebo
long-term naltrexone against placebo
naltrexone about 1 mg/kg against placebo
naltrexone about 1 mg/kg against placebo
naltrexone up to 1 mg/kg against placebo
naltrexone up to 1 mg/kg against placebo
naltrexone up to 1 mg/kg against placebo
naltrexone 1 mg/kg against placebo
naltrexone 0.5 mg/kg against placebo
up to 4.5 mg against placebo, with antidepressant
up to 4.5 mg against placebo, with antidepressant
1 mg twice a day against placebo, with antidepressant
1 mg twice a day against placebo, with antidepressant
1 mg twice a day against placebo, with antidepressant
naltrexone after rapid detoxification against methadone
naltrexone against placebo
naltrexone against placebo
oral naltrexone 3 to 250 mg against placebo
oral naltrexone 3 to 250 mg against placebo
oral naltrexone 3 to 250 mg against placebo
oral naltrexone 3 to 250 mg against placebo
naltrexone implant or tablets against placebo
naltrexone implant or tablets against placebo
monthly injection against buprenorphine-naloxone
monthly injection against buprenorphine-naloxone
naltrexone injection against saline, both with ketamine
naltrexone injection against saline, both with ketamine
naltrexone 50 mg against placebo, with therapy
naltrexone 50 mg against placebo, with therapy
naltrexone 50 mg against placebo, with therapy
naltrexone 50 mg against placebo, with therapy
naltrexone against placebo, with antidepressant
naltrexone against placebo, with antidepressant
naltrexone against placebo, with antidepressant
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo, both with behaviour therapy
naltrexone with bupropion against placebo
naltrexone with bupropion against placebo, both with behaviour therapy
naltrexone 50 mg with bupropion against placebo
naltrexone 50 mg with bupropion against placebo
naltrexone 50 mg with bupropion against placebo
naltrexone 50 mg with bupropion against placebo
naltrexone with bupropion against placebo, after response
naltrexone with bupropion against placebo, after response
naltrexone against placebo
naltrexone against placebo, with antipsychotic
naltrexone against placebo, with antipsychotic
naltrexone against placebo, with antipsychotic
naltrexone against placebo, with antipsychotic
an opioid blocker against placebo
an opioid blocker against placebo
naltrexone 50 mg twice a day against placebo
naltrexone 200 mg against placebo, with antipsychotic
naltrexone 50 mg against placebo, with methylphenidate
naltrexone against placebo, on an antidepressant
naltrexone against placebo, on an antidepressant
naltrexone 1.0 mg/kg against placebo
naltrexone 1.0 mg/kg against placebo
naltrexone 1.0 mg/kg against placebo
naltrexone 50 and 100 mg against placebo
naltrexone 25, 50 and 100 mg against placebo
opioid blockers, some with bupropion, against control
opioid blockers, some with bupropion, against control
opioid blockers, some with bupropion, against control
naltrexone with bupropion against placebo or usual care
naltrexone with bupropion against placebo or usual care
naltrexone with bupropion against placebo
naltrexone 50 mg against placebo



% of weeks 5 to 24

days



% of tests
% of implantations



days

share of tests, 0 to 1







days
% of tests

days
days in 180
days in 180



standard deviations




percentage points






















craving score, scale not named


days in 13 weeks






% of days
% of days




% of days

percentage points
percentage points

percentage points
percentage points
% of days


days in 30


days a month
days a month
change in % of the past 30 days, points






days (median)
days (median)
days (median)






points on a visual craving scale










% of days
% of days
drinks
% of drinking days


percentage points


percentage points

% of tests









% of tests
urine tests (two a week)























kg
kg


lb


















days in 7
points on the COWS scale






















days




days over 12 weeks






days













days


% less than at the start









percentage points
percentage points

















% of tests



% of tests


days
days

























































minutes
% change from the start
% change from the start
% change from the start





points of 0 to 10
points of 0 to 10

% fall
% fall

% fall




hours
hours














% change from the start




days in 30









% of body weight



% of body weight



% of body weight



% of body weight
% of body weight
% of body weight


% of body weight



kg








kg
% of body weight

percentage points of HbA1c

% of body weight

% of body weight

% of body weight

kg














points of the IWQOL-Lite total score

% of body weight

% of body weight

% of the starting fat mass
% of the starting mass
% change
% change
% change
kg
kg
cm
kg

points fallen on the QUIP-RS
percentage points
percentage points
percentage points
days a month

points better, SF-36 mental summary

points better, Mental Health Inventory
points better, Pain Effects Scale




% fall









% fall from the start, FACT-Br




points, Menstrual Distress Questionnaire



% fall from the start

points of the revised impact questionnaire
points, summed pain ratings
points of 0 to 10


kPa

points of 0 to 10

points (pain scale not named in the abstract)

standard deviations
standard deviations
standard deviations


standard deviations


standard deviations







points of 0 to 70





points (scale not named)





mg of morphine



points, Yale-Brown scale for kleptomania





% of days
% of days


% of days
% of days






standard deviations















points, MADRS

points, HAM-D-17
points, MADRS 10 items
points, CGI severity






percentage points


effect size
effect size
























standard deviations
standard deviations













binges (period not named)
kg

a week (unit doubtful)
Some control groups had no drug instead of placebo
Some control groups had no drug instead of placebo
Some control groups had no drug instead of placebo
Medians, not means
Later analysis of the same trial
Medians, not means



Share of tests, not of people
Share of implantations, not of people

Only those who started: no longer a random comparison



Share of tests, not of people
Later analysis of the 143 who got a dose, not of everyone







Share of tests, not of people; one test over three groups

Medians, not means





The page does not spell out which way the difference was taken


Too many dropped out for the groups to be compared
Tests a way of starting the injection, not naltrexone itself
Tests a way of starting the injection, not naltrexone itself
Tests a way of starting the injection, not naltrexone itself
One test over three groups
One test over three groups
One test over three groups

One of many symptoms compared
One of many symptoms compared
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Many were lost to follow-up, more of them on placebo
Re-analysis of public data, disputed by the trial's authors
Re-analysis of public data, disputed by the trial's authors

Significant by the critics' method, not by the authors' own


Only those who drank, not the whole groups
Means from a later review; scale not named

Only those given supportive therapy





Subgroup: 82 of the 624, those who had already stopped drinking
Later analysis, several scales tested
Only the groups without extra therapy; with it no gain was seen


Figures from a later review
From a later analysis of the same trial





No figure against placebo could be read












Subgroup by gene variant
Subgroup by gene variant
Group sizes worked out from the percentages
Group sizes worked out from the percentages
Group sizes worked out from the percentages
Medians, not means
Medians, not means
Medians, not means
Against three different groups together; their figures are not given





Width of the craving scale not given
Only men did better; no figure for everyone
Against three groups together, one of them on daily naltrexone
Only men did better; no figure for everyone
Against three groups together, one of them on daily naltrexone


Only those with coping-skills therapy (67 of 121 people)
Only those with supportive therapy (54 of 121 people)
Only those with coping-skills therapy (67 of 121 people)
Only those with supportive therapy (54 of 121 people)




Exploratory: a feasibility trial of 30 people
Exploratory: a feasibility trial of 30 people
Weighted average over two stages, not a plain share of people
First of two six-week stages
Only those on placebo who had not responded in stage one, randomised again
Later analysis; change in the chance of a clean test, not a share of people

Share of tests, not of people

Methamphetamine and amphetamine trials together
Methamphetamine and amphetamine trials together
The page does not say which way the difference was taken
Methamphetamine and amphetamine trials together
Methamphetamine and amphetamine trials together
Methamphetamine and amphetamine trials together
The page does not say which way the difference was taken
Methamphetamine and amphetamine trials together
Share of tests, not of people




No test given for this count
Only together with relapse-prevention therapy; no figure for everyone
















One test over four doses
Only the 295 of 400 who finished
Only the 77 women still smoke-free at six months
Only the 57 women still smoke-free at twelve months
Only men who quit
Group sizes from a poor copy of the paper
Only those who never smoked after the quit day


Only 45 of 83 people are in this figure
Only 45 of 83 people are in this figure
Only 45 of 83 people are in this figure
From a news report, without figures
Figures from a news report, rounded by it



Naltrexone and nalmefene together
Naltrexone and nalmefene together
Only the 96 who finished detox
Only the 96 who finished detox
Only the 96 who finished detox





All groups were to get naltrexone: a test of the way of starting
All groups were to get naltrexone: a test of the way of starting



Tests a way of starting the injection, not naltrexone itself
Tests a way of starting the injection, not naltrexone itself
Tests a way of starting the injection, not naltrexone itself
Tests a way of starting the injection, not naltrexone itself
Tests a way of starting the injection, not naltrexone itself


Counselling came with the injection: not the drug's own effect


Group sizes worked out from the percentages








Only the groups without talking therapy
Only people who had done well on naltrexone; with therapy no clear gain
Only people who had done well on 10 weeks of naltrexone

Naltrexone is not shown alone: some had only disulfiram





Medians, not means


One test over three groups, one of them on acamprosate












Tests gabapentin, not naltrexone
Tests prazosin, not naltrexone
Meeting report only; a later one counts 48 and 48 people
Meeting report only
Only 56 of 100 people could be followed: not a fair comparison





Ten months after the drug was stopped



Trials and records studies together: not a randomised comparison
Trials and records studies together: not a randomised comparison
Trials and records studies together: not a randomised comparison
Alcohol and opioids, trials and records studies together
Alcohol and opioids, trials and records studies together
Laboratory sessions: nobody was treated
Laboratory sessions: nobody was treated
Laboratory sessions: nobody was treated
Laboratory sessions: nobody was treated





After a month of naltrexone for everybody

Share of tests, not of people; no placebo
No placebo
No placebo

Share of tests, not of people

Both groups took naltrexone tablets



Only 86 of the 146 people could be followed


Later analysis of part of a trial



Number needed to HARM; the review itself calls this comparison unclear
Control groups of several kinds, placebo among them
Control groups of several kinds, placebo among them
Control groups of several kinds, placebo among them
Network of 79 trials, credible interval
Only in trials where clearly more people stayed in treatment






Men better, women worse; no figure for everyone
Men better, women worse; no figure for everyone
Less only in people still using at the start; no figure for everyone

Heavy drinkers who smoke, only some of them dependent on alcohol


Group sizes worked out from the percentages
Group sizes worked out from the percentages
Group sizes worked out from the percentages






Subgroup by sex, exploratory
Subgroup by sex, exploratory
Only women who quit; one test over four doses
Only men who quit; one test over four doses
Subgroup: women among the 295 of 400 who finished
Only the 24 of 44 who finished


Group sizes worked out from the percentages


Opioid blockers as a class, not naltrexone alone
Network of several drugs
Here a minus means a better quality of life
Network of several drugs
Only the 25 of 36 who finished

Nine people: too few to tell anything


From an earlier report of what appears to be the same trial
Medians, not means; no test on the page





Naltrexone, naloxone and nalmefene together; control not always placebo
Naltrexone, naloxone and nalmefene together; control not always placebo
Naltrexone, naloxone and nalmefene together; control not always placebo

Itch from bile-flow disease only
The page does not say which three trials






Tested against placebo and 3 mg together
Tested against placebo and 3 mg together









From a company announcement
From a company announcement
The investigator's own later account, never a trial report
Never published as a trial report



The maker's figures, without spread or test







Adjusted; the plain difference was not statistically clear






Main analysis of 1,453 of 1,742 people
Main analysis; with drop-outs counted as unchanged 31% against 12%



Group sizes are those randomised; the shares are of the main analysis


Only people with a weight measured on the study drug
Only people with a weight measured on the study drug





Only those who finished
Only those who finished
Not masked, other lifestyle help, only people who kept to the protocol
At half of the planned events; trial stopped early
Trial stopped early





Network of many drugs, credible interval
Network of 143 trials of many drugs
Only people weighed at week 16 and at the end; from a model


Only 9 of 17 people are in this figure






Later look at one part of a large trial; from a news report
Later look at one part of a large trial
Later look at one part of a large trial; from a news report
Later look at one part of a large trial








Change within each group; no test between them
Network; controls had placebo or a nicotine patch
Network; only 249 people took naltrexone alone

Bupropion, an antidepressant, comes with it





Open; the lifestyle programme differed too
Open; the lifestyle programme differed too
Open; the lifestyle programme differed too
Subgroup with body scans
Subgroup with body scans
Sub-study with scans; 80 of 107 people finished
Sub-study with scans; 80 of 107 people finished
Sub-study with scans; 80 of 107 people finished
Bupropion with or without naltrexone: not naltrexone's effect



Completers only (45 of 50)

Preprint, completers only, no test
Preprint, completers only; paracetamol alone did better still
Preprint, completers only; paracetamol alone did better still


One of several scales of the main measure; physical quality of life did not differ
From the MS Society's statement, without a figure






No other measure agreed; the authors call the effect absent or minimal
One of several measures; the others did not differ

First period only; group sizes not given
First period only; group sizes not given
First period only; group sizes not given

A second, separate trial
Very small trial without placebo







Healthy people; not a test of dry eye

Group sizes not given
12 weeks on the drug but only 4 on placebo

Median of the paired differences, not a mean
Median of the paired differences, not a mean

The trial was not sized to test this

One of five exploratory measures; judged a chance finding
Exploratory









Controls were placebo in some trials and another drug in others

Too uncertain to read either way

The page does not say which way the difference was taken
Number of events, not of people
The page does not say which way the difference was taken
One of the two mixes was taken twice a day instead of four times
One of the two mixes was taken twice a day instead of four times
The mix was taken twice a day, oxycodone alone four times
The mix was taken twice a day, oxycodone alone four times
Osteoarthritis (17) and inflammatory arthritis (6) together
The page does not say which figure is whose
The mix was taken twice a day, oxycodone alone four times
The mix holds oxycodone: mainly the opioid against placebo
The mix holds oxycodone: mainly the opioid against placebo
The mix was taken twice a day, oxycodone alone four times
The authors conclude against a real effect in spite of it



From a company announcement
From a company announcement


Test over three groups, one of them on paroxetine

Start scores differed (20.08 and 15.69): end scores alone mislead




From a news account of the paper
Only those with supportive counselling
Only those with prolonged exposure therapy

From a news account of the paper
Only those with supportive counselling
Only those with prolonged exposure therapy
Naltrexone is not shown alone: some had only disulfiram
Naltrexone is not shown alone: some had only disulfiram




Three drugs, mostly before and after: not drug against placebo



Only the 19 people given 50 mg

Only the 19 people given 50 mg

No comparison of the whole group with placebo


One of several measures, none named as the main one
One of several measures, none named as the main one
One of several measures, none named as the main one
No main outcome named; the same group's repeat alone found no difference
Carry-over between the two periods






Healthy people without depression
Two single people out of four
All conditions together, not people with depression
All conditions together, not people with depression
All conditions together, not people with depression
All conditions together, not people with depression
Test over three groups of 102 people
Test over three groups of 102 people
The page does not spell out which way the sign points
The page does not spell out which way the sign points









Only the half without behaviour therapy
Only the half with behaviour therapy
Only the half without behaviour therapy
Only the half with behaviour therapy




Only people who had responded to an earlier treatment






Four drugs together, not naltrexone alone
Four drugs together, not naltrexone alone
No test between the groups


35 of the 128 people had depression without PTSD


13 of the 24 children are those of the first trial



Opioid blockers as a class, some with bupropion; controls not named
Opioid blockers as a class, some with bupropion; controls not named
Opioid blockers as a class, some with bupropion; controls not named
Controls had placebo in some trials and usual care in others
Controls had placebo in some trials and usual care in others

The table's unit is in doubt



Kjome KL, Moeller FG




US Food and Drug Administration




HealthDay

European Medicines Agency
Toljan K, Vrooman B


Immune Therapeutics
Bolton M, Hodkinson A, Boda S, et al.
Krupitsky E, Zvartau E, Blokhina E, et al.

National Health and Medical Research Council (Australia)
Australian Injecting and Illicit Drug Users League
ABC Radio National

Aetna

García-López C, Gómez-Huertas C, Sánchez-González JM, et al.

Younger J, Parkitny L, McLain D
Younger J, Noor N, McCue R, et al.
Stancil SL, Abdel-Rahman S, Wagner J
Simeon D, Knutelska M

Heinälä P, Alho H, Kiianmaa K, et al.
Weerts EM, Kim YK, Wand GS, et al.
Martin et al.
Myrick H, Anton RF, Li X, et al.
Volpicelli JR et al.
Billes SK, Sinnayah P, Cowley MA
Gowin JL, Sloan ME, Kirk-Provencher KT, et al.

Gironi M, Martinelli-Boneschi F, Sacerdote P, et al.

Donahue RN, McLaughlin PJ, Zagon IS
Zagon IS, McLaughlin PJ
Greenway FL, Whitehouse MJ, Guttadauria M, et al.
Lee, Fujioka
Phan NQ, Bernhard JD, Luger TA, et al.
Holzer P






Meyer et al.




Breyer-Pfaff U, Nill K
AlRabiah H, Ahad A, Mostafa GAE, et al.




AIFA / European Medicines Agency




RxList



Gibson AE, Degenhardt LJ

Stoddard J, Zummo J
Crowley P










Nissen SE, Wolski KE, Prcela L, et al.
European Medicines Agency
European Medicines Agency







Wachman EM, Saia K, Miller M, et al.
Chan CF et al.
Onakpoya IJ, Lee JJ, Mahtani KR, et al.
Croop RS, Faulkner EB, Labriola DF


Springer SA, et al.
Younger J, Mackey S




Pennsylvania Department of Health
Kentucky Office of Drug Control Policy








Wightman RS, Nelson LS, Lee JD, et al.













O'Rourke MJ, Keshock MC, Boxhorn CE, et al.
Substance Abuse and Mental Health Services Administration

Central and North West London NHS Foundation Trust
Samaritans
Naltrexone hydrochloride tablet, film coated: label (DailyMed)
REVIA label, revised 10/2013 (copy)
DuPont Merck's ReVia gains US approval for alcoholism
Long-Acting Injectable Naltrexone for the Management of Patients with Opioid Dependence (quoted)
Naltrexone: science-based treatment for alcoholism (gives the FDA date of 30 December 1994)
Naltrexone prescribing summary (Renal and Urology News)
VIVITROL dosing and administration (manufacturer)
Drugs@FDA record NDA021897 (Vivitrol)
FDA approves injectable drug to treat opioid-dependent patients
VIVITROL prescribing information, 12/2025 (PrescriberPoint)
CONTRAVE important safety information (manufacturer)
CONTRAVE dosage (MIMS Singapore)
Contrave launch summary (lists pregnancy as a contraindication)
FDA Approves Novel Weight-Loss Medication
FDA approves new weight loss drug: meet Contrave
Mysimba EPAR
Low-Dose Naltrexone (LDN) - Review of Therapeutic Utilization
What Is Low-Dose Naltrexone (LDN)? (compounding pharmacy page)
Where to buy low-dose naltrexone (explains prescription and compounding)
Lodonal: Nigeria (manufacturer)
Serious adverse events reported in placebo randomised controlled trials of oral naltrexone: a systematic review and meta-analysis
Randomized Trial of Long-Acting Sustained-Release Naltrexone Implant vs Oral Naltrexone or Placebo for Preventing Relapse to Opioid Dependence
Summary of the 2012 naltrexone implant trial with infection rates
Naltrexone implants
Naltrexone implants
Naltrexone implants (The Health Report)
Is the naltrexone implant FDA approved? (clinic page)
Clinical policy bulletin 0878: Naltrexone Implants
Treatment of pruritus with topically applied opiate receptor antagonist
Opioids and Ocular Surface Pathology: A Literature Review of New Treatments Horizons
Davis's Drug Guide 2025: naltrexone
The use of low-dose naltrexone (LDN) as a novel anti-inflammatory treatment for chronic pain
Low-dose naltrexone for the treatment of fibromyalgia: findings of a small, randomized, double-blind, placebo-controlled, counterbalanced, crossover trial assessing daily pain levels
Developmental Considerations for the Use of Naltrexone in Children and Adolescents (Table 3)
An Open Trial of Naltrexone in the Treatment of Depersonalization Disorder
High-dose naltrexone therapy and dietary counseling for obesity
Targeted Use of Naltrexone Without Prior Detoxification in the Treatment of Alcohol Dependence: A Factorial Double-Blind, Placebo-Controlled Trial
Differences in delta- and mu-opioid receptor blockade measured by positron emission tomography in naltrexone-treated recently abstinent alcohol-dependent subjects
Naltrexone, an Antagonist for the Treatment of Heroin Dependence: Effects in Man
Effect of naltrexone and ondansetron on alcohol cue-induced activation of the ventral striatum in alcohol-dependent people
Naltrexone in the treatment of alcohol dependence
Naltrexone/bupropion for obesity: an investigational combination pharmacotherapy for weight loss
Opioid receptor antagonism and neural response to monetary rewards: Pilot studies in light and heavy alcohol users
Pharmacological characterization of the opioid inactive isomers (+)-naltrexone and (+)-naloxone as antagonists of toll-like receptor 4
A pilot trial of low-dose naltrexone in primary progressive multiple sclerosis
The opioid growth factor-opioid growth factor receptor axis: homeostatic regulator of cell proliferation and its implications for health and disease
Low-dose naltrexone targets the opioid growth factor-opioid growth factor receptor pathway to inhibit cell proliferation: mechanistic evidence from a tissue culture model
Intermittent blockade of OGFr and treatment of autoimmune disorders
Rational design of a combination medication for the treatment of obesity
Naltrexone for the treatment of obesity: review and update
Antipruritic treatment with systemic mu-opioid receptor antagonists: a review
New approaches to the treatment of opioid-induced constipation
Role of opiate receptors in the regulation of colonic transit
Exploratory study of 6-beta-naltrexol and opioid-slowed gut transit in healthy men (Pain Medicine abstract; title not shown on the page read)
CONTRAVE clinical data (Canada), citing the product monograph of 21 August 2023
Treatment of dissociative symptoms with opioid antagonists: a systematic review
Naltrexon Fachinformation (Swiss product information), pharmacokinetics
Naltrexone use while breastfeeding
Bioequivalence, dose-proportionality, and pharmacokinetics of naltrexone after oral administration
Metabolism and disposition of naltrexone in man after oral and intravenous administration
REVIA tablets label (DailyMed archive)
Naltrexone (encyclopaedia article; legal status by country)
Naltrexone hydrochloride tablets: label (openFDA)
Carbonyl reduction of naltrexone and dolasetron by oxidoreductases isolated from human liver cytosol
Effect of Naltrexone Hydrochloride on Cytochrome P450 1A2, 2C9, 2D6, and 3A4 Activity in Human Liver Microsomes
Naltrexone Metabolism (PathBank; lists CYP2C9 as a computer prediction)
VIVITROL label: warnings and precautions (GlobalRPh copy)
VIVITROL safety information sheet (copy)
Naltrexone hydrochloride label (DrugCentral copy)
Updated advice to minimise risks of interaction between weight loss medicine Mysimba and opioids
CONTRAVE concise prescribing information (MIMS Singapore)
VIVITROL label, July 2013 (openFDA)
Naltrexone tablets: former boxed warning (Mallinckrodt page)
CONTRAVE drug interactions (MIMS Singapore)
ReVia side effects drug center
VIVITROL important safety information (manufacturer)
Vivitrol summary (Wilmington Mental Health)
What not to mix with Contrave
Mortality related to pharmacotherapies for opioid dependence: a comparative analysis of coronial records
Manufacturer's reply on overdose after extended-release naltrexone (quoted by scite)
Oral and Long-Acting Injectable Naltrexone: Removal of Boxed Warning for Hepatotoxicity
Naltrexone and liver disease (author's reply)
Naltrexone in liver disease: summary quoting LiverTox (InpharmD)
LiverTox: Naltrexone
Additional adverse reactions for Vivitrol
Vivitrol: side effects and adverse reactions (label text, DrugLib)
Naltrexone: warnings and precautions (healthcare.com)
Naltrexone: renal impairment (Psychopharmacopeia)
Contrave: special cases (Simple and Practical)
Potential side effects of naltrexone (summary quoting the FDA label)
CONTRAVE label (openFDA)
CONTRAVE adverse reactions (label text, university copy)
Effect of Naltrexone-Bupropion on Major Adverse Cardiovascular Events in Overweight and Obese Patients With Cardiovascular Risk Factors
Mysimba referral: outcome of the heart-safety review
EMA advises about risks of using weight loss medicine Mysimba with opioids
Contrave patient page (PocketPills)
Acute pain management in patients taking naltrexone (summary quoting the FDA label)
Naltrexone after surgery: page quoting the FDA label on emergency pain care
Naltrexone in pregnancy (REVIA label text)
Naltrexone: pregnancy warnings (Vivitrol label text)
Naltrexone precautions (European product information, RxReasoner)
A Retrospective Cohort Study of Birth Outcomes in Neonates Exposed to Naltrexone in Utero: A Comparison with Methadone-, Buprenorphine- and Non-opioid-Exposed Neonates
Naltrexone Treatment for Pregnant Women With Opioid Use Disorder Compared With Matched Buprenorphine Control Subjects
Transfer of naltrexone and its metabolite 6,beta-naltrexol into human milk
Naltrexone-bupropion (Mysimba) in management of obesity: A systematic review and meta-analysis of unpublished clinical study reports
The Safety Profile of Naltrexone in the Treatment of Alcoholism: Results From a Multicenter Usage Study
Summary of Croop and associates, safety of naltrexone
Meta-analysis supports safety of oral naltrexone (summary with figures)
Extended-release naltrexone reduces alcohol consumption among released prisoners with HIV disease as they transition to the community
Fibromyalgia symptoms are reduced by Low-Dose Naltrexone: a pilot study
Efficacy and safety of low-dose naltrexone (LDN) in fibromyalgia: a systematic review and meta-analysis
Drug interactions with naltrexone
CONTRAVE label summary (ClarityX)
What is the downside of Contrave?
Naloxone
Stop overdoses: facts about naloxone
How long does Narcan (naloxone) block opiates?
Naloxone hydrochloride injection label (openFDA)
Naltrexone: systems and policies (EBP navigator)
An Update on the Uses of Naltrexone in Clinical Practice (dates naltrexone to 1971, which is naloxone's date)
Signs of a drug overdose (WithYou, United Kingdom)
Emergency response during overdose (Shatterproof, United States)
When to call 112 or 999 (Health Service Executive, Ireland)
VIVITROL medication guide (copy at a treatment centre)
Severe opioid withdrawal precipitated by Vivitrol
How long does naltrexone take to work?
Naltrexone linked to reduction in pain in fibromyalgia (HealthDay summary; 12-week active phase)
Naltrexone tablets: patient information
When to take low dose naltrexone (clinic page)
Can I take naltrexone while drinking alcohol?
Naltrexone (patient page; states it does not prevent impairment)
Immune Therapeutics files new drug application for Lodonal in Kenya
Study of hepatotoxicity of naltrexone in the treatment of alcoholism
Hepatic safety of once-monthly injectable extended-release naltrexone administered to actively drinking alcoholics
Why don't insurance companies cover low dose naltrexone?
LDN insurance coverage (glossary page)
Naltrexone after surgery: summary quoting the SPAQI statement
Naltrexone and anaesthesia: summary quoting the SPAQI statement
Preoperative Management of Opioid and Nonopioid Analgesics: Society for Perioperative Assessment and Quality Improvement (SPAQI) Consensus Statement
SAMHSA's National Helpline
988 Suicide and Crisis Lifeline
Drug and alcohol abuse
Contact a Samaritan
Minozzi S, Amato L, Vecchi S, et al.
Krupitsky E, Nunes EV, Ling W, et al.
Krupitsky E, Zvartau E, Blokhina E, et al.
Lee JD, Nunes EV, Novo P, et al.
Tanum L, Solli KK, Latif ZE, et al.
Lee JD, Friedmann PD, Kinlock TW, et al.
Sullivan MA, Bisaga A, Pavlicova M, et al.
Comer SD, Sullivan MA, Yu E, et al.
Hulse GK, Morris N, Arnold-Reed D, et al.
Kunøe N, Lobmaier P, Vederhus JK, et al.
Lobmaier PP, Kunøe N, Waal H
Larney S, Gowing L, Mattick RP, et al.
Schottenfeld RS, Chawarski MC, Mazlan M
Coviello DM, Cornish JW, Lynch KG, et al.
Jarvis BP, Holtyn AF, Subramaniam S, et al.
Shulman M, Greiner MG, Tafessu HM, et al.
Mannelli P, Patkar AA, Peindl K, et al.
Afshari R, Khadem-Rezaiyan M, Khatibi Moghadam H, et al.
Larochelle MR, Bernson D, Land T, et al.
Wakeman SE, Larochelle MR, Ameli O, et al.
Gibson AE, Degenhardt LJ
Degenhardt L, et al.
Tait RJ, Ngo HT, Hulse GK
Tiihonen J, Krupitsky E, Verbitskaya E, et al.
US Food and Drug Administration
US Food and Drug Administration
Alkermes, Inc.
Duramed Pharmaceuticals Inc.
National Institute for Health and Clinical Excellence
American Society of Addiction Medicine
Ajazi EM, Dasgupta N, Marshall SW, et al.
Lee JD, Nunes EV, Van Veldhuisen P, et al.
US Food and Drug Administration
US Food and Drug Administration
AOP Orphan Ltd
Reus VI, Fochtmann LJ, Bukstein O, et al.
Volpicelli JR, Alterman AI, Hayashida M, et al.
O'Malley SS, Jaffe AJ, Chang G, et al.
Krystal JH, Cramer JA, Krol WF, et al.
Garbutt JC, Kranzler HR, O'Malley SS, et al.
Anton RF, O'Malley SS, Ciraulo DA, et al.
Rösner S, Hackl-Herrwerth A, Leucht S, et al.
Maisel NC, Blodgett JC, Wilbourne PL, et al.
Jonas DE, Amick HR, Feltner C, et al.
McPheeters M, O'Connor EA, Riley S, et al.
Murphy CE, Wang RC, Montoy JC, et al.
Magane KM, et al.
Oslin DW, Leong SH, Lynch KG, et al.
Pettinati HM, Oslin DW, Kampman KM, et al.
Ayyala D, Bottyan T, Tien C, et al.
Aboujaoude E, Salame WO
Santos GM, Ikeda J, Coffin P, et al.
Kranzler HR, Tennen H, Armeli S, et al.

Heinälä P, Alho H, Kiianmaa K, et al.
O'Malley SS, Corbin WR, Leeman RF, et al.

Trivedi MH, Walker R, Ling W, et al.
Li MJ, et al.
Coffin PO, Santos GM, Hern J, et al.
Bastien G, McAnulty C, Sharafi H, et al.
Jayaram-Lindström N, Hammarberg A, Beck O, et al.
Runarsdottir V, Hansdottir I, Tyrfingsson T, et al.
Schmitz JM, Stotts AL, Rhoades HM, et al.
Schmitz JM, Stotts AL, Sayre SL, et al.
Schmitz JM, Lindsay JA, Green CE, et al.

Pettinati HM, Kampman KM, Lynch KG, et al.
David SP, Lancaster T, Stead LF, et al.
O'Malley SS, Cooney JL, Krishnan-Sarin S, et al.
King AC, et al.
Toll BA, et al.
Ray LA, Green R, Enders C, et al.
Kim SW, Grant JE, Adson DE, et al.
Grant JE, et al.
Kovanen L, Basnet S, Castrén S, et al.
Dowling N, Merkouris S, Lubman D, et al.
Ward S, Smith N, Bowden-Jones H
Haney M, Ramesh D, Glass A, et al.
Notzon DP, Kelly MA, Choi CJ, et al.
Haney M, Bisaga A, Foltin RW

Mannelli P, et al.

Sullivan MA, Bisaga A, Pavlicova M, et al.
Comer SD, Mannelli P, Alam D, et al.
Collins ED, Kleber HD, Whittington RA, et al.
Gowing L, Ali R, White JM
Gowing L, Ali R, White JM
Bisaga A, Mannelli P, Yu M, et al.
Jarka C, Gregoire K



Collins SE, Duncan MH, Saxon AJ, et al.
Kranzler HR, Wesson DR, Billot L
Guardia J, Caso C, Arias F, et al.
Kiefer F, et al.
Kiefer F, Andersohn F, Otte C, et al.
Rubio G, Jiménez-Arriero MA, Ponce G, et al.
Morgenstern J, Kuerbis AN, Chen AC, et al.
O'Malley SS, Rounsaville BJ, Farren C, et al.
Garbutt JC, Kampov-Polevoy AB, Kalka-Juhl LS, et al.
Petrakis IL, et al.
Chick J, Anton R, Checinski K, et al.
Gastpar M, et al.
Latt NC, Jurd S, Houseman J, et al.
Morris PLP, et al.
Morley KC, Teesson M, Reid SC, et al.
Anton RF, et al.
Anton RF, et al.
Balldin J, Berglund M, Borg S, et al.
Baltieri DA, Daró FR, Ribeiro PL, et al.
Morley KC, et al.
De Sousa A, De Sousa A
Anton RF, Myrick H, Wright TM, et al.
Simpson TL, Achtmeyer C, Batten L, et al.
Alla M, et al.
Varshney MK, et al.
Miranda R, Ray L, Blanchard A, et al.
Malone M, McDonald R, Vittitow A, et al.

DeMartini KS, Gueorguieva R, Leeman RF, et al.
Streeton C, et al.
Petrov I, Krogh J, Nordentoft M

Elmosalamy A, Sirohi A, Moustafa A, et al.
Hendershot CS, Wardell JD, Samokhvalov AV, et al.
Ray LA, Green R, Roche DJO, et al.
Krupitsky E, et al.
Krupitsky E, et al.
Krupitsky E, Zvartau E, Blokhina E, et al.
San L, et al.

Cornish JW, et al.
Lee JD, McDonald R, Grossman E, et al.
Sullivan MA, Bisaga A, Glass A, et al.
Mokri A, Chawarski MC, Taherinakhost H, et al.



Mannelli P, Peindl K, Wu LT, et al.
Kornør H, Lobmaier PPK, Kunøe N
Zangiabadian M, Golmohammadi S, Nejadghaderi SA, et al.
Lim J, Farhat I, Douros A, et al.
Johansson BA, Berglund M, Lindgren A
Korthuis PT, Lum PJ, Vergara-Rodriguez P, et al.
Springer SA, Di Paola A, Azar MM, et al.
Cook RL, Zhou Z, Miguez MJ, et al.
Gonzales P, Grieco A, White E, et al.
Pettinati HM, Kampman KM, Lynch KG, et al.
Schmitz JM, Green CE, Stotts AL, et al.
Siefried KJ, Acheson LS, Lintzeris N, et al.
Shoenfeld N, Bodnik D, Rosenberg O, et al.
Kahler CW, Cioe PA, Tzilos GK, et al.
Mooney ME, Schmitz JM, Allen S, et al.
King AC, Cao D, O'Malley SS, et al.
King A, de Wit H, Riley RC, et al.
Epperson CN, Toll B, Wu R, et al.
Byars JA, Frost-Pineda K, Jacobs WS, et al.
Wong GY, Wolter TD, Croghan GA, et al.
Covey LS, Glassman AH, Stetner F

Rohsenow DJ, Monti PM, Hutchison KE, et al.
Bartley CA, Bloch MH
Ioannidis K, Del Giovane C, Tzagarakis C, et al.

Dannon PN, Lowengrub K, Musin E, et al.
Centre for Addiction and Mental Health
Yale University
Lobmaier et al.
Raknes G, Småbrekke L
de Carvalho JF, Skare T
Zashin S

Raknes G, Småbrekke L
Raknes G, Småbrekke L
Frech T, Novak K, Revelo MP, et al.
Merkel PA
Weinstock LB, Myers TL, Shetty A


Albers LN, Arbiser JL, Feldman RJ
Ibrahim O, Hogan SR, Vij A, et al.
Cao et al.
Menta N, Vidal SI, Friedman A
Ekelem C, Juhasz M, Khera P, et al.
Lee B et al.
Malekzad F, Arbabi M, Mohtasham N, et al.
Bigliardi PL, Stammer H, Jost G, et al.
Metze D, Reimann S, Beissert S, et al.
Brune A, Metze D, Luger TA, et al.
Jung SI, Seo CH, Jang K, et al.
Wolfhagen FH, Sternieri E, Hop WC, et al.
Terg R, Coronel E, Sordá J, et al.
Mansour-Ghanaei F, Taheri A, Froutan H, et al.
Tandon P, Rowe BH, Vandermeer B, et al.
Siemens W, Xander C, Meerpohl JJ, et al.
Peer G, Kivity S, Agami O, et al.
Pauli-Magnus C, Mikus G, Alscher DM, et al.
Legroux-Crespel E, Clèdes J, Misery L
Bridgman AC, Kirchhof MG
Weinstock LB, Cottel J, Aldridge L, et al.
Strazzulla LC, Avila L, Lo Sicco K, et al.

Hamel RK, Chen L, O'Connell C, et al.
Bray ER, Morrison BW
Boehmer D, Eyerich K, Darsow U, et al.
Smith-Pellegrin DL, Rivera-Vega MR, Cazarín-Barrientos JR, et al.
Azulay-Abulafia L, et al.

Abboud TK, Afrasiabi A, Davidson J, et al.
Murray-Brown FL
Boehlke C, Joos L, Coune B, et al.
Smith JP, Stock H, Bingaman S, et al.
Smith JP, Bingaman SI, Ruggiero F, et al.
Smith JP, Field D, Bingaman SI, et al.
Parker et al.
Lie MRKL, van der Giessen J, Fuhler GM, et al.
Raknes G, Simonsen P, Småbrekke L
Panaccione R, Steinhart AH, Bressler B, et al.
Kariv R, Tiomny E, Grenshpon R, et al.
Pain Therapeutics, Inc.
Ploesser, Weinstock, et al.
Roginsky G, Alexoff A, Ehrenpreis ED

O'Kelly B, Vidal L, McHugh T, et al.
Bonilla H, Tian L, Marconi VC, et al.
Isman A, Nyquist A, Strecker B, et al.
Tamariz L, Bast E, Klimas N, et al.
Naik H, Cooke E, Boulter T, et al.
Byambasuren O, Atkins TJ, Baptista S, et al.
Bihari B, Drury FM, Ragone VP, et al.
Traore AK, Thiero O, Dao S, et al.
Traore AK, Thiero O, Dao S, et al.
Oni A, Aiyegbo JB, Aina F, et al.
Sims M
Krupitsky E, Blokhina E, Zvartau E, et al.
Korthuis PT, Cook RR, Lum PJ, et al.
Springer SA, Di Paola A, Azar MM, et al.
Springer SA, Di Paola A, Barbour R, et al.
Edelman EJ, Moore BA, Holt SR, et al.
Gonzales P, Bachireddy C, Grieco A, et al.
Greenway FL, Fujioka K, Plodkowski RA, et al.
Apovian CM, Aronne L, Rubino D, et al.
Wadden TA, Foreyt JP, Foster GD, et al.
Greenway FL, Dunayevich E, Tollefson G, et al.
Greenway FL, Whitehouse MJ, Guttadauria M, et al.
Halseth A, Shan K, Walsh B, et al.
Nissen SE, Wolski KE, Prcela L, et al.
Orexigen Therapeutics (sponsor)
Onakpoya IJ, Lee JJ, Mahtani KR, et al.
Khera R, Murad MH, Chandar AK, et al.
Shi Q, Wang Y, Hao Q, et al.
le Roux CW, Fils-Aimé N, Camacho F, et al.
Kulak-Bejda A, Bejda G, Waszkiewicz N
Lyu YS, Ahn H, Hong S, et al.
US Food and Drug Administration
European Medicines Agency
National Institute for Health and Care Excellence
American Gastroenterological Association guideline panel





Mason AE et al.
Lee, Fujioka
Hollander P, Gupta AK, Plodkowski R, et al.
Wharton S, Yin P, Burrows M, et al.
Tek C, Ratliff J, Reutenauer E, et al.
Taveira TH, Wu WC, Tschibelu E, et al.
Lyu X, Du J, Zhan G, et al.
Tek C, Guloksuz S, Srihari VH, et al. (protocol authors); Yale University (sponsor)
Lee K, Twohig M, Idoko NP, et al.
Laguado SA, Saklad SR
Hsu EA, Miller JL, Perez FA, et al.


Villa P et al.
Moheet A, Mangia S, Kumar A, et al.
Sposito AC, Bonilha I, Luchiari B, et al.

Kolotkin RL, Chen S, Klassen P, et al.
Halseth A, Shan K, Gilder K, et al.
Tardio V, et al.
Smith SR, Fujioka K, Gupta AK, et al.
Liu Y, Han F, Xia Z, et al.

Alim Ur Rahman H, Fahim MAA, Naeem U, et al.
Malcolm et al.
Yale University
Papay K, Xie SX, Stern M, et al.
Toledano AC
Toledano AC
Gironi M, Martinelli-Boneschi F, Sacerdote P, et al.
Cree BAC, Kornyeyeva E, Goodin DS
Sharafaddinzadeh N, Moghtaderi A, Kashipazha D, et al.
Turel et al.
Ludwig MD, Turel AP, Zagon IS, et al.
Raknes G, Småbrekke L
Rascol et al.

Stallkamp Tidd SJ, Cantrell C, Greene BD, et al.
Zapata N, Georgiadi E, Cantrell C, et al.
Georgiadi E, Zapata N, Cantrell C, et al.
Weinstock LB, Brook JB, Myers TL, et al.
Kurlan R, Majumdar L, Deeley C, et al.
Müller N, Putz A, Straube A
Percy AK, Glaze DG, Schultz RJ, et al.
Wonodi I, Adami H, Sherr J, et al.
Serby M, Resnick R, Jordan B, et al.
Pomara N, Roberts R, Rhiew HB, et al.
Myer EC, Morris DL, Brase DA, et al.

Calvanio R, et al.
Childs A

Lissoni et al.
Peters K et al. (Duke University)
Masonic Cancer Center, University of Minnesota
Berkson BM, Rubin DM, Berkson AJ
Berkson BM, Rubin DM, Berkson AJ
Berkson BM, Rubin DM, Berkson AJ
Liubchenko et al.
Donahue et al.
Meyer F
Peters KB, Affronti ML, Woodring S, et al.
Chuong CJ, et al.
Polo O, Pesonen P, Tuominen E
Bolton MJ, Chapman BP, Van Marwijk H
Cabanas H, Muraki K, Eaton-Fitch N, et al.
Eaton-Fitch N, Du Preez S, Cabanas H, et al.
McLaughlin PJ, Sassani JW, Titunick MB, et al.
Liang D, Sassani JW, McLaughlin PJ, et al.
Sassani JS (sponsor); Total Eye Care, Memphis
Endeavor Health (NorthShore University HealthSystem)
Wildt L, Leyendecker G, Sir-Petermann T, et al.
Wildt L et al.
Leyendecker G et al.

Couzinet B, Young J, Brailly S, et al.
Genazzani AD et al.
Ahmed et al.

Brewer KL, Mainhart A, Meggs WJ
Ferber, Duclaux, et al.
Foster K, Anholm JD, Foster G, et al.

Incoronato N, Biedermann SV, Roth L, et al.
Harinath G, Nyquist A, Wouters M, et al.
Satia I, Holt K, Hilton E, et al.
Hutchings HA, Eccles R
Younger J, Mackey S
Younger JW, Zautra AJ, Cummins ET
Younger J, Noor N, McCue R, et al.
Metyas SK, Yeter K, Solyman J, et al.
Parkitny L, Younger J
Bruun-Plesner K, Blichfeldt-Eckhardt MR, Vaegter HB, et al.
Bested K et al.
de Paula TMH, Castro MS, Medeiros LF, et al.
Bruun KD, Christensen R, Amris K, et al.
Bruun KD, Christensen R, Amris K, et al.
Rodríguez-Freire C, Navarrete J, Rozadilla-Sacanell A, et al.
Vatvani AD, Patel P, Hariyanto TI, et al.
Ologunowa A, Otoo MN, Caffrey AR, et al.

Yang J, Shin KM, Do A, et al.
Partridge S, Quadt L, Bolton M, et al.
Hatfield E, Phillips K, Swidan S, et al.
Kim PS, Fishman MA
Rupp A, Young E, Chadwick AL
Rassi-Mariani V, Barreto ESR, Antunes CR, et al.
Hegde NC, Mishra A, Divya V, et al.
Martin SJ, McAnally HB, Okediji P, et al.
Driver CN, D'Souza RS
McKenzie-Brown AM, Boorman DW, Ibanez KR, et al.
Marcus NJ, Robbins L, Araki A, et al.
Raknes G et al.
Dieckmann G, Ozmen MC, Cox SM, et al.
Ahmed S, Kelley M, Reyes K, et al.
Srinivasan et al.
Ghai et al.
Allodynic Therapeutics (sponsor)
Webster LR, Butera PG, Moran LV, et al.
Chopra P, Cooper MS
Soin A, Soin Y, Dann T, et al.
Beaudette-Zlatanova B, Lew RA, Otis JD, et al.
Chindalore VL, Craven RA, Yu KP, et al.
Sangalli L, Miller CS

Medical University of Lublin (sponsor)
Jackson D, Singh S, Zhang-James Y, et al.
King Pharmaceuticals; later Pfizer
Pfizer
Deimling TA

Saif SA, Alwarhi MS, Al-Umran MR, et al.
Gouda
Pain Therapeutics (company announcement)
Hamann S, Sloan P

Lew-Starowicz M, Draps M, Kowalewska E, et al.
Savard J, Görts Öberg K, Chatzittofis A, et al.
Raymond NC, Grant JE, Coleman E
Bostwick JM, Bucci JA
Camacho M, Moura AR, Oliveira-Maia AJ
Ryback RS
Grant JE, et al.
Grant JE, Kim SW
Grant JE, et al.
Grant JE, Odlaug BL, Schreiber LRN, et al.
De Sousa A
Yan X, Bourgeois JA
Foa EB, Yusko DA, McLean CP, et al.
Petrakis IL, Poling J, Levinson C, et al.
Petrakis IL, et al.
Pape W, Wöller W
Escamilla I, et al.
Simeon D, Knutelska M
Schmahl C, Kleindienst N, Limberger M, et al.
Bohus MJ, Landwehrmeyer GB, Stiglmayr CE, et al.
Moghaddas A, Dianatkhah M, Ghaffari S, et al.
Roth AS, et al.
Wei A, Navarro M, Yeager V, et al.
Symons FJ, et al.
Rana F, Gormez A, Varghese S
Willemsen-Swinkels SH, Buitelaar JK, Nijhof GJ, et al.
Bodfish JW, McCuller WR, Madison JM, et al.
Sandman CA, et al.
Willemsen-Swinkels SH, Buitelaar JK, van Engeland H
Campbell M, Anderson LT, Small AM, et al.
Kolmen BK, Feldman HM, Handen BL, et al.
Elchaar GM, Maisch NM, Augusto LM, et al.
Iffland M, Livingstone N, Jorgensen M, et al.
Willemsen-Swinkels SH, et al.
Bouvard MP, et al.
Moloney BD, Forsyth A, Sumner RL, et al.
Mischoulon D, Hylek L, Yeung AS, et al.
McElroy SL, Guerdjikova AI, Kim DD, et al.
Williams NR, et al.
Dean AJ, Saunders JB, Jones RT, et al.
Miotto K, McCann M, Basch J, et al.
Malcolm R, et al.
Crowley TJ, et al.
Mysels DJ, Cheng WY, Nunes EV, et al.
Kak IM, Jan N, Malla AA
Bolton M, Hodkinson A, Boda S, et al.
Krupitsky E, Zvartau E, Blokhina E, et al.
Latif ZH, \u0160altyt\u0117 Benth J, Solli KK, et al.
US product labelling
Yoon G, Pittman B, Ralevski E, et al.
Yoon G, et al.
Maremmani I, et al.
Brown ES, Carmody TJ, Schmitz JM, et al.
Brown ES, Beard L, Dobbs L, et al.
Losekam S, Kluge I, Nittel KS, et al.
Amiaz R, Fostick L, Gershon A, et al.
Hamidi A, Jahanguiri B, Nasr Esfahanini M, et al.
Grilo CM, et al.
Grilo CM, Lydecker JA, Morgan PT, et al.
Grilo CM, Lydecker JA, Gueorguieva R
Carbone EA, Caroleo M, Rania M, et al.
Guerdjikova AI, Walsh B, Shan K, et al.
Marrazzi MA, et al.
Petrakis IL, O'Malley S, Rounsaville B, et al.
Clark SD, Van Snellenberg JX, Lawson JM, et al.
Marchesi GF, et al.
Sernyak MJ, Glazer WM, Heninger GR, et al.
Batki SL, Dimmock JA, Wade M, et al.
Gang J, Kocsis J, Avery J, et al.

Rizvi S, et al.
Spencer TJ, Bhide P, Zhu J, et al.
Spencer TJ, Bhide P, Zhu J, et al.
Na PJ, Ralevski E, Jegede O, et al.

Kolmen BK, Feldman HM, Handen BL, et al.
Feldman HM, Kolmen BK, Gonzaga AM
Scifo R, Batticane N, Quattropani MC, et al.
Thompson T, Hackenberg T, Cerutti D, et al.
Sandman CA, Barron JL, Colman H

Fang YY, Yeh YC, Liu TL, et al.
Roudbaraki SN, Salimi M, Esmailpour S, et al.
Moawad MHE, Sadeq MA, Abbas A, et al.
Mitchell et al.
Cochrane Database of Systematic Reviews
Lancet
Archives of General Psychiatry
Lancet
JAMA Psychiatry
New England Journal of Medicine
American Journal of Psychiatry
Archives of General Psychiatry
Archives of General Psychiatry
British Journal of Psychiatry
European Addiction Research
Drug and Alcohol Review
Lancet
American Journal on Addictions
Addiction
JAMA Network Open
Addiction Biology
Toxicological Research
Annals of Internal Medicine
JAMA Network Open
Drug and Alcohol Review
Drug and Alcohol Review

American Journal of Psychiatry






Journal of Addiction Medicine
Lancet



American Psychiatric Association
Archives of General Psychiatry
Archives of General Psychiatry
New England Journal of Medicine
JAMA
JAMA
Cochrane Database of Systematic Reviews
Addiction
JAMA
JAMA
Addiction
JAMA Internal Medicine
JAMA Psychiatry
American Journal of Psychiatry
Hepatology Communications
CNS Drugs
American Journal of Psychiatry
Journal of Clinical Psychopharmacology
Journal of Clinical Psychopharmacology
Journal of Clinical Psychopharmacology
Journal of Clinical Psychiatry
Journal of Acquired Immune Deficiency Syndromes
New England Journal of Medicine
Addiction
Addiction
Journal of Addiction Medicine
American Journal of Psychiatry
Journal of Addiction Medicine
Addictive Behaviors
American Journal on Addictions
American Journal on Addictions
Psychopharmacology
American Journal on Addictions
Cochrane Database of Systematic Reviews
Archives of Internal Medicine
Biological Psychiatry
Drug and Alcohol Dependence
American Journal of Psychiatry
Biological Psychiatry
Journal of Clinical Psychiatry

Cochrane Database of Systematic Reviews

Neuropsychopharmacology
American Journal of Drug and Alcohol Abuse
Psychopharmacology
Psychopharmacology
American Journal on Addictions
Journal of Addictive Diseases
American Journal of Psychiatry
American Journal on Addictions
JAMA
Cochrane Database of Systematic Reviews
Cochrane Database of Systematic Reviews
Drug and Alcohol Dependence
The Mental Health Clinician

Journal of the American Academy of Dermatology
Addictive Behaviors
The Lancet Psychiatry
Alcoholism: Clinical and Experimental Research
Alcoholism: Clinical and Experimental Research

Acta Neuropsychiatrica
Alcohol and Alcoholism
Journal of Consulting and Clinical Psychology
Archives of Internal Medicine
JAMA Psychiatry

Alcohol and Alcoholism
Journal of Clinical Psychopharmacology
Medical Journal of Australia
Addiction
Addiction
American Journal of Psychiatry
Journal of Clinical Psychopharmacology
Alcoholism: Clinical and Experimental Research
Addiction
American Journal of Psychiatry
Alcohol and Alcoholism
American Journal of Psychiatry
Alcohol and Alcoholism
EASL Congress 2023 (meeting report)
The Liver Meeting 2023 (meeting abstract)
Addiction Biology
Contemporary Clinical Trials
JAMA Psychiatry
Journal of Consulting and Clinical Psychology
Alcohol and Alcoholism
Ugeskrift for Læger
Psychopharmacology Bulletin

Addiction Biology

Journal of Substance Abuse Treatment

Drug and Alcohol Dependence
British Journal of Addiction
Drug and Alcohol Dependence
Journal of Substance Abuse Treatment
Addiction

Addiction
Journal of Substance Abuse Treatment
Journal of Experimental Criminology
Drug and Alcohol Dependence

Cochrane Database of Systematic Reviews
Frontiers in Psychiatry
PLoS ONE
Addiction
Addiction
Drug and Alcohol Dependence
Alcoholism: Clinical and Experimental Research
PLoS One

Drug and Alcohol Dependence
CNS Drugs

Alcoholism: Clinical and Experimental Research
Clinical Pharmacology and Therapeutics
Journal of Clinical Psychopharmacology
Nicotine and Tobacco Research

Journal of Addictive Diseases
Addiction

Nicotine & Tobacco Research
Experimental and Clinical Psychopharmacology
Expert Review of Neurotherapeutics
Comprehensive Psychiatry
European Addiction Research
Journal of Clinical Psychopharmacology


Cochrane Database of Systematic Reviews
PLoS One
Mediterranean Journal of Rheumatology
Cureus
Cureus
BMC Endocrine Disorders
Pharmacoepidemiology and Drug Safety
International Journal of Rheumatology

Sarcoidosis, Vasculitis and Diffuse Lung Diseases
Dermatology Online Journal
Medical Hypotheses
JAMA Dermatology
JAMA Dermatology
JAMA Dermatology
Journal of Drugs in Dermatology
JAMA Dermatology
Journal of the American Academy of Dermatology
Journal of the European Academy of Dermatology and Venereology
Journal of the American Academy of Dermatology
Journal of the American Academy of Dermatology
Der Hautarzt
Journal of Burn Care and Research
Gastroenterology
Journal of Hepatology
World Journal of Gastroenterology
American Journal of Gastroenterology
Cochrane Database of Systematic Reviews
Lancet
Journal of the American Society of Nephrology
Experimental Dermatology (abstract); full paper in Dermatology 2004

International Journal of Pharmaceutical Compounding
Journal of Drugs in Dermatology
Journal of Dermatological Treatment
Cureus
JAMA Dermatology
Journal of the European Academy of Dermatology and Venereology
Revista médica del Hospital General de México
Cutis

Anesthesiology
BMJ Supportive & Palliative Care
Cochrane Database of Systematic Reviews
American Journal of Gastroenterology
Digestive Diseases and Sciences
Journal of Clinical Gastroenterology
Cochrane Database of Systematic Reviews
Journal of Translational Medicine
Journal of Crohn's and Colitis
Clinical Gastroenterology and Hepatology
Digestive Diseases and Sciences



Open Journal of Clinical and Medical Case Reports
Brain, Behavior, & Immunity - Health
International Immunopharmacology
Brain, Behavior, & Immunity - Health
Clinical Therapeutics
BMJ Open
Preprint
Oral presentation, IV International AIDS Conference, Stockholm
Journal of AIDS and HIV Research
Journal of AIDS and HIV Research


The Lancet HIV
Addiction
JAIDS Journal of Acquired Immune Deficiency Syndromes
JAIDS Journal of Acquired Immune Deficiency Syndromes
AIDS and Behavior
JAIDS Journal of Acquired Immune Deficiency Syndromes
Lancet
Obesity
Obesity (Silver Spring)
J Clin Endocrinol Metab
Obesity (Silver Spring)
Obesity (Silver Spring)
JAMA
ClinicalTrials.gov record
British Journal of Clinical Pharmacology
JAMA
Lancet
EClinicalMedicine
Archives of Medical Science
Drug Design, Development and Therapy
Regulatory announcement
Regulatory review
NICE technology appraisal guidance
Gastroenterology
Clin Pharmacol Ther
Biol Psychiatry
Brain Research Bulletin

Minerva Endocrinol
Eating Behaviors
Expert Opin Pharmacother
Diabetes Care
Int J Obes (Lond)
Journal of Clinical Psychopharmacology
J Psychopharmacol
Frontiers in Pharmacology
ClinicalTrials.gov results record; protocol in BMC Psychiatry 2013
J Psychopharmacol
Mental Health Clinician
Journal of Clinical Endocrinology and Metabolism
Fertility and Sterility
Fertility and Sterility
Fertility and Sterility
Journal of Diabetes and its Complications
Obesity Reviews
International Journal of Obesity
Clinical Obesity
Obesity Science & Practice
Diabetes, Obesity and Metabolism

Diabetology & Metabolic Syndrome
IJPS
Psychopharmacology


Neurology
medRxiv (preprint)
medRxiv (preprint)
Multiple Sclerosis
Annals of Neurology
Multiple Sclerosis

Multiple Sclerosis Journal - Experimental, Translational and Clinical
PLoS One
Movement Disorders
Journal of Neurology, Neurosurgery and Psychiatry
Cureus
Cureus

BMJ Case Reports
Annals of Neurology
European Psychiatry
Annals of Neurology
Journal of Clinical Psychopharmacology
Progress in Neuro-Psychopharmacology and Biological Psychiatry
Neurobiology of Aging
Annals of Neurology
Amyotrophic Lateral Sclerosis
Brain Injury

International Journal of Clinical Pharmacology and Therapeutics

Neuro-Oncology
ClinicalTrials.gov registry results
Integrative Cancer Therapies
Integrative Cancer Therapies
Integrative Cancer Therapies
Advances in Therapy
Gynecologic Oncology

Supportive Care in Cancer
Obstetrics & Gynecology
Fatigue: Biomedicine, Health & Behavior
BMJ Case Reports
Frontiers in Immunology
Journal of Translational Medicine
BMC Ophthalmology
Journal of Ocular Pharmacology and Therapeutics
ClinicalTrials.gov registry results
ClinicalTrials.gov registry results
Human Reproduction
Human Reproduction (supplement 2)
Human Reproduction (supplement)
Panminerva Medica
Journal of Clinical Endocrinology and Metabolism
Fertility and Sterility

Integrative Medicine (Encinitas)
Fatigue: Biomedicine, Health & Behavior

High Altitude Medicine & Biology
Archives of Medical Research
Psychoneuroendocrinology
Aging Biology
Thorax
European Respiratory Journal
Pain Medicine
PLoS One
Arthritis & Rheumatism
Current Rheumatology Reviews
Biomedicines
Pain Medicine
Pain Reports
Brazilian Journal of Anesthesiology
The Lancet Rheumatology
CNS Drugs

Korean Journal of Pain
Journal of Pain & Palliative Care Pharmacotherapy
Annals of Medicine and Surgery
Journal of Pain Research
Heliyon
Journal of the American Dental Association
Current Pain and Headache Reports
Pain Medicine
Pain Management
Current Pain and Headache Reports
Pain Management
Biomedicines
Journal of Pain Research
Journal of Pain Research
Pharmacoepidemiology and Drug Safety
The Ocular Surface
American Academy of Neurology annual meeting abstract
Journal of Diabetes
Pain Medicine

The Journal of Pain

Pain Physician
Clinical Therapeutics
The Journal of Pain
Oral Surgery, Oral Medicine, Oral Pathology and Oral Radiology


Frontiers in Psychiatry




IJMDC
Advances in Therapy

Journal of Opioid Management
American Journal of Emergency Medicine
World Psychiatry
The Journal of Sexual Medicine
Annals of Clinical Psychiatry
Mayo Clinic Proceedings
The Primary Care Companion for CNS Disorders
The Journal of Clinical Psychiatry
Biological Psychiatry
The Journal of Clinical Psychiatry
Annals of Clinical Psychiatry
Journal of Clinical Psychopharmacology
Journal of Child and Adolescent Psychopharmacology
Psychiatric Times
JAMA
Biological Psychiatry
Neuropsychopharmacology
Der Nervenarzt
European Journal of Psychotraumatology
Journal of Clinical Psychopharmacology
International Clinical Psychopharmacology
The Journal of Clinical Psychiatry
Iranian Journal of Psychiatry
The Journal of Clinical Psychiatry
Consultant
Mental Retardation and Developmental Disabilities Research Reviews
Cochrane Database of Systematic Reviews
Archives of General Psychiatry
Journal of Developmental and Physical Disabilities
American Journal on Mental Retardation
Biological Psychiatry
Journal of the American Academy of Child and Adolescent Psychiatry
Journal of the American Academy of Child and Adolescent Psychiatry
The Annals of Pharmacotherapy
Cochrane Database of Systematic Reviews
Psychiatry Research
Psychiatry Research
Frontiers in Pharmacology
Journal of Affective Disorders
The Primary Care Companion for CNS Disorders
American Journal of Psychiatry

The American Journal on Addictions
Biological Psychiatry
American Journal of Psychiatry
The American Journal of Drug and Alcohol Abuse
Journal of Addiction Research & Therapy
BMC Medicine
American Journal of Drug and Alcohol Abuse
JAMA Psychiatry


JAMA Psychiatry
American Journal of Psychiatry
Alcoholism: Clinical and Experimental Research
Depression and Anxiety
Psychological Medicine
European Neuropsychopharmacology
Iranian Journal of Psychiatry and Behavioral Sciences
American Journal of Psychiatry
Clinical Therapeutics
Psychological Medicine
Eating and Weight Disorders
Advances in Therapy
International Clinical Psychopharmacology
Psychopharmacology
Neuropsychopharmacology
Progress in Neuro-Psychopharmacology & Biological Psychiatry
Journal of Clinical Psychopharmacology
American Journal on Addictions
Trials
Psychiatry and Clinical Psychopharmacology
Cureus
Journal of Clinical Psychiatry
Journal of Clinical Psychiatry
Frontiers in Psychiatry
Cochrane Database of Systematic Reviews
Journal of the American Academy of Child and Adolescent Psychiatry
Journal of the American Academy of Child and Adolescent Psychiatry
Brain Dysfunction
American Journal on Mental Retardation
American Journal on Mental Retardation
Drug and Alcohol Dependence
Neuroscience and Biobehavioral Reviews

Psychiatry International




Substance Abuse: Research and Treatment












Med. Sci.



BMC Medicine
Arch Gen Psychiatry






J Am Acad Dermatol
Journal of Clinical Medicine

Clin Rheumatol
Arthritis Rheum
J Pediatr Pharmacol Ther
J Clin Psychopharmacol
Biol Psychiatry
Journal of Clinical Psychopharmacology
Neuropsychopharmacology
Arch Gen Psychiatry
Arch Gen Psychiatry
Arch Gen Psychiatry
Pharmacological Research
Journal of psychopharmacology
Br J Pharmacol
Mult Scler
Biochem Pharmacol


Obesity (Silver Spring)
Expert Opin Pharmacother
J Am Acad Dermatol
Eur Rev Med Pharmacol Sci
Gastroenterology





J Clin Psychiatry




Journal of Pharmacy and Pharmacology














Drug Alcohol Rev

J Clin Psychiatry
Australian Prescriber










JAMA








Drugs
Clin Ther
J Hum Lact
British Journal of Clinical Pharmacology
Arch Gen Psychiatry
Am Fam Physician

Drug Alcohol Depend

Annals of Medicine and Surgery








Natural Medicine Journal




American Journal of Emergency Medicine







Alcohol





Mayo Clinic Proceedings




10.1002/14651858.CD001333.pub4
10.1016/S0140-6736(11)60358-9
10.1001/archgenpsychiatry.2012.1a
10.1016/S0140-6736(17)32812-X
10.1001/jamapsychiatry.2017.3206
10.1056/NEJMoa1505409
10.1176/appi.ajp.2018.17070732
10.1001/archpsyc.63.2.210
10.1001/archgenpsychiatry.2009.130
10.1192/bjp.bp.108.055319
10.1159/000313336
10.1111/dar.12095
10.1016/S0140-6736(08)60954-X
10.1111/j.1521-0391.2010.00070.x
10.1111/add.14180
10.1001/jamanetworkopen.2024.9744
10.1111/j.1369-1600.2008.00119.x
10.1007/s43188-019-00008-2
10.7326/M17-3107
10.1001/jamanetworkopen.2019.20622
10.1080/09595230701373834
10.1111/dar.12205
10.1016/j.jsat.2007.08.014
10.1176/appi.ajp.2011.11071121






10.1097/ADM.0000000000000931
10.1016/S0140-6736(23)00049-1




10.1001/archpsyc.1992.01820110040006
10.1001/archpsyc.1992.01820110045007
10.1056/NEJMoa011127
10.1001/jama.293.13.1617

10.1002/14651858.CD001867.pub3
10.1111/j.1360-0443.2012.04054.x
10.1001/jama.2014.3628
10.1001/jama.2023.19761
10.1111/add.15572
10.1001/jamainternmed.2025.0522
10.1001/jamapsychiatry.2014.3053
10.1176/appi.ajp.2009.08060852
10.1002/hep4.2080
10.1007/s40263-016-0373-0
10.1176/appi.ajp.20220335
10.1097/JCP.0b013e3181ac5213


10.4088/JCP.13m08934
10.1097/QAI.0000000000000922
10.1056/NEJMoa2020214
10.1111/add.16529
10.1111/add.13950
10.1097/adm.0000000000001422

10.1097/ADM.0000000000000297
10.1016/S0306-4603(00)00098-8

10.3109/10550490903077929
10.1007/s002130050688
10.1111/j.1521-0391.2014.12146.x
10.1002/14651858.CD003086.pub3
10.1001/archinte.166.6.667
10.1016/j.biopsych.2012.09.025

10.1176/appi.ajp.2020.20070993
10.1016/s0006-3223(01)01079-4


10.1002/14651858.CD008936.pub2

10.1038/npp.2015.108
10.1080/00952990.2017.1423321
10.1007/s00213-002-1279-8
10.1007/s00213-010-1875-y
10.1080/10550490902772785
10.1300/J069v22n02_05
10.1176/appi.ajp.2016.16050548
10.1111/ajad.13024
10.1001/jama.294.8.903
10.1002/14651858.CD002022.pub3
10.1002/14651858.CD002021.pub4

10.9740/mhc.2023.06.155


10.1016/j.addbeh.2004.03.027
10.1016/s2215-0366(20)30489-2
10.1097/01.alc.0000130804.08397.29
10.1111/j.1530-0277.2002.tb02682.x
10.1001/archpsyc.60.1.92

10.1093/alcalc/36.5.419

10.1001/archinte.163.14.1695
10.1001/jamapsychiatry.2016.2157
10.1016/j.biopsych.2005.02.016
10.1093/alcalc/35.6.587
10.1097/00004714-200212000-00009
10.5694/j.1326-5377.2002.tb04550.x
10.1046/j.1360-0443.2001.961115654.x
10.1111/j.1360-0443.2006.01555.x
10.1176/ajp.156.11.1758
10.1097/01.jcp.0000172071.81258.04
10.1097/01.alc.0000075548.83053.a9
10.1111/j.1360-0443.2008.02355.x


10.1176/appi.ajp.2011.10101436
10.1093/alcalc/agae062


10.1111/adb.12050
10.1016/j.cct.2019.04.006
10.1001/jamapsychiatry.2018.3079
10.1037/ccp0000053
10.1093/alcalc/36.6.544

10.64719/pb.16596
10.1016/j.drugalcdep.2025.112789
10.1111/adb.12425
10.1111/adb.12747
10.1016/j.jsat.2006.05.005
10.1016/j.jsat.2004.02.002

10.1111/j.1360-0443.1991.tb01859.x
10.1016/0376-8716(81)90049-1
10.1016/S0740-5472(97)00020-2
10.1111/add.12894

10.1111/add.13259
10.1016/j.jsat.2021.108355

10.1016/j.drugalcdep.2018.10.035
10.3109/00952990.2011.644003
10.1002/14651858.CD006140.pub3
10.3389/fpsyt.2022.1003257
10.1371/journal.pone.0266142
10.1111/j.1360-0443.2006.01369.x
10.1111/add.13753
10.1016/j.drugalcdep.2017.01.026
10.1111/acer.14130
10.1371/journal.pone.0228433

10.1016/j.drugalcdep.2013.12.015
10.1007/s40263-020-00711-x

10.1111/acer.13396
10.1002/cpt.402



10.1300/J069v24n02_05

10.1300/J069v18n01_04
10.1080/14622200310001614601

10.1586/14737175.2013.814938
10.1016/j.comppsych.2024.152566

10.1097/01.jcp.0000186867.90289.ed


10.1002/14651858.CD006140.pub2
10.1371/journal.pone.0212460
10.31138/mjr.34.1.1
10.7759/cureus.4225

10.1186/s12902-020-00630-4

10.1155/2011/804296

10.36141/svdld.v34i2.5303

10.1016/j.mehy.2019.109546
10.1001/jamadermatol.2017.2446
10.1001/jamadermatol.2017.2445


10.1001/jamadermatol.2018.4093
10.1016/j.jaad.2018.12.031
10.1111/j.1468-3083.2009.03129.x
10.1016/j.jaad.2007.01.007
10.1016/S0190-9622(99)80048-6
10.1007/s00105-004-0802-8
10.1097/BCR.0b013e318198a282

10.1016/s0168-8278(02)00318-5
10.3748/wjg.v12.i7.1125
10.1111/j.1572-0241.2007.01200.x
10.1002/14651858.CD008320.pub3
10.1016/s0140-6736(96)04176-1

10.1111/j.0906-6705.2004.0212ci.x



10.1080/09546634.2020.1774488
10.7759/cureus.34169
10.1001/jamadermatol.2024.4098
10.1111/jdv.15457
10.24875/hgmx.21000039


10.1097/00000542-199002000-00004
10.1136/bmjspcare-2020-002801
10.1002/14651858.CD008320.pub4

10.1007/s10620-011-1653-7
10.1097/MCG.0b013e3182702f2b
10.1002/14651858.CD010410.pub3
10.1186/s12967-018-1427-5
10.1093/ecco-jcc/jjy008
10.1016/j.cgh.2019.02.043
10.1007/s10620-006-9289-8




10.1016/j.bbih.2022.100485
10.1016/j.intimp.2023.110966
10.1016/j.bbih.2024.100733
10.1016/j.clinthera.2023.12.009
10.1136/bmjopen-2024-085272







10.1111/add.15836
10.1097/QAI.0000000000001634
10.1097/QAI.0000000000001759
10.1007/s10461-018-2241-z
10.1097/qai.0000000000002889
10.1016/S0140-6736(10)60888-4
10.1002/oby.20309
10.1038/oby.2010.147
10.1210/jc.2009-1350
10.1038/oby.2008.461
10.1002/oby.21726
10.1001/jama.2016.1558

10.1111/bcp.14210

10.1016/S0140-6736(21)01640-8

10.5114/aoms.2020.96908
10.2147/DDDT.S492913



10.1053/j.gastro.2022.08.045

10.1016/0006-3223(87)90127-2

10.1016/0031-9384(87)90198-3


10.1517/14656560903048959
10.2337/dc13-0234
10.1038/s41366-021-00831-4
10.1097/JCP.0000000000000192
10.1177/0269881113509904
10.3389/fphar.2018.00181

10.1177/02698811251337374
10.9740/mhc.2022.08.254
10.1210/jc.2017-02080
10.1016/S0015-0282(02)02955-2
10.1016/j.fertnstert.2006.01.039

10.1016/j.jdiacomp.2015.08.004
10.1111/obr.13224
10.1038/s41366-018-0302-z

10.1002/osp4.156
10.1111/dom.16235

10.1186/s13098-024-01319-7

10.1007/s00213-025-06873-0



10.1101/2021.03.22.21254145
10.1101/2021.03.23.21254186
10.1177/1352458508095828
10.1002/ana.22006


10.1177/2055217316672242
10.1371/journal.pone.0187423
10.1002/mds.870090410
10.1136/jnnp.70.4.554
10.7759/cureus.43426
10.7759/cureus.86538


10.1002/ana.410300105

10.1002/ana.410350415
10.1097/01.jcp.0000132440.27854.44

10.1016/0197-4580(85)90055-7
10.1002/ana.410270112







10.1177/1534735405285901
10.1177/1534735407306358
10.1177/1534735409352082
10.1007/s12325-020-01591-9


10.1007/s00520-021-06738-0

10.1080/21641846.2019.1692770
10.1136/bcr-2019-232502
10.3389/fimmu.2021.687806
10.1186/s12967-022-03297-8
10.1186/s12886-019-1044-y
10.1089/jop.2015.0070


10.1093/oxfordjournals.humrep.a138050



10.1210/jcem.80.7.7608262



10.1080/21641846.2018.1477034

10.1089/ham.2024.0023
10.1016/S0188-4409(01)00279-X
10.1016/j.psyneuen.2022.105968
10.59368/agingbio.20240032
10.1136/thoraxjnl-2014-206260.160

10.1111/j.1526-4637.2009.00613.x
10.1371/journal.pone.0005180
10.1002/art.37734
10.2174/1573397113666170321120329
10.3390/biomedicines5020016
10.1093/pm/pnaa001
10.1097/PR9.0000000000001080
10.1016/j.bjane.2022.08.003
10.1016/S2665-9913(23)00278-3
10.1007/s40263-025-01183-7

10.3344/kjp.24202
10.1080/15360288.2025.2496526
10.1097/MS9.0000000000003203
10.2147/JPR.S395457
10.1016/j.heliyon.2023.e15638

10.1007/s11916-020-00898-0
10.1093/pm/pnad074
10.1080/17581869.2024.2401769
10.1007/s11916-025-01411-1
10.2217/pmt-2021-0122
10.3390/biomedicines11041087
10.2147/JPR.S389957
10.2147/JPR.S451183
10.1002/pds.4201
10.1016/j.jtos.2020.12.003





10.1007/s11481-013-9451-y

10.1016/j.clinthera.2023.03.013
10.1016/j.jpain.2005.01.356
10.1016/j.oooo.2022.04.048


10.3389/fpsyt.2021.593842





10.1007/s12325-026-03612-5

10.5055/jom.2007.0051
10.1016/j.ajem.2010.09.031

10.1016/j.jsxm.2020.04.318

10.4065/83.2.226
10.4088/PCC.17l02109
10.4088/jcp.v65n0715
10.1016/j.biopsych.2008.11.022

10.3109/10401230109147386
10.1097/JCP.0000000000000037
10.1089/cap.2006.0111

10.1001/jama.2013.8268


10.1007/s00115-014-4015-9
10.1080/20008066.2023.2265184

10.1097/YIC.0b013e32834d0e50
10.4088/JCP.v60n0906


10.25270/con.2022.11.000006
10.1002/mrdd.20031
10.1002/14651858.CD009084.pub2
10.1001/archpsyc.1995.03950210060011


10.1016/0006-3223(95)00297-9
10.1097/00004583-199311000-00024
10.1097/00004583-199502000-00018
10.1345/aph.1G499
10.1002/14651858.CD011769.pub2

10.1016/0165-1781(95)02601-R
10.3389/fphar.2026.1767654

10.4088/PCC.12m01494
10.1176/appi.ajp.2018.18020138

10.1080/10550490290087929
10.1016/0006-3223(87)90202-2
10.1176/ajp.142.9.1081
10.3109/00952990.2010.540281

10.1186/s12916-018-1242-0
10.1080/00952990.2016.1197231
10.1001/jamapsychiatry.2018.3537

10.1093/ijnp/pyaf056
10.1001/jamapsychiatry.2018.3990
10.1176/ajp.155.3.447
10.1111/j.1530-0277.2009.01024.x
10.1002/da.20213

10.1016/j.euroneuro.2008.01.006

10.1176/appi.ajp.20220267
10.1016/j.clinthera.2020.10.010
10.1017/S0033291723001800
10.1007/s40519-020-00910-x
10.1007/s12325-017-0613-9
10.1097/00004850-199510030-00005
10.1007/s00213-003-1658-9
10.1038/s41386-020-0730-z
10.1016/0278-5846(95)00263-4


10.1186/s13063-021-05044-8

10.7759/cureus.5320

10.4088/JCP.16m11012
10.3389/fpsyt.2021.768318
10.1002/14651858.CD007662.pub3
10.1016/S0890-8567(09)66567-9




10.1016/0376-8716(81)90084-3
10.1016/j.neubiorev.2025.106108
10.1007/s40519-025-01786-5
10.3390/psychiatryint5030022



22945623

29049469
27028913

16461865
19805701
19478295
20424458
24299657
18586174
20716305
29396985
38717773
18715283
32042711
29913516

17564876
25302627
17931824








37480935




1345133
1444726
11742047
15811981
16670409
21154349
23075288

37934220
34033183
40257810
25760804
20231324
36281979
27401883
36285404
19593174
12826991

25742208
26674372

38856086
28734107

18765480
28379861



9768541
25251201


23177384

34080890
11377409




25881117
29420073
12491025
20490465
19283561
12703669
28068780
32246728
16118380

28553701

37448827


15236831

15252291

12511176

11524308

12885685

15866552

12454559

11784454


16012278

18855810



39270736



30986535
30865232
26654213
11704620



27411969

17084785
15182893

1912753
7023894

25703440

26639678


30522048
22233189
40342086


16548929
28061017
28334661

32134956

24424425



27213949






14750508
17295587
23952195


16282845



30763385
37223594
31123647

33004044
27670755
21918649

32476841
31329393
31954293
28768313
28768314


30484835
30582992
19453814
17320241
10495371
15517116
19165115
9322521
12445410
16534857
17403073

8950882
10703675

30238048
32196470

32449418


30712317




33692114

17222320
21380937
23188075

29523156
29385430
30853616
17080248

23965429


35814187
37804660
38352659
38267326
38740499







35129242


30073637

20673995
23408728
20559296
19846734
18997675
28026920
26954408

31918448

34895470

34336024
39583631



36273831
4042525
3790639


2098653

19537999
24144653
34083744

24218048
29563871

40406979
36071739


16901484

26345338



29670752
39927409



40853467


25037206


18728058
20695007

26203498
28607740
29099849
7969211
11254789

40698237


1681781


15232337

3903533
2137320




8236504








35001215
3043289

31911410
34326841

30691415



8473447


8202334
7608262
7589640




38966963




8005254
19453963
19365548

28325149

32068870
38226027

38258677
40214857
42385209
39344363

40337423

37206027
33228882
32845365

39301937
40540205



38532991
28370746



24967470



34213865
37045708
15943961
35851249


33664680








21075578



18241634
29469239
15291688



24145220





25421416

15876908
22002175
10520978

8666558

15611982

7654128

10755174
8780837
8282676
7896655
16735648
37811711
8570776
8570775

27736689
24171147
30153752
16496034
12028745
3593812

21192125

30642329
27436632


40795937


19673746
16841344

18353618


33218742
37366017


8675969

32516800
8868206
9617985



31598428
29617066
28640990
35058816

9394942
10230191


2167107
7297411





NCT00678418

NCT02032433








NCT00383045


NCT04762537
































NCT00004554



NCT00369408


NCT00568958
NCT01723384
NCT03078075

NCT01449565










NCT00271024
NCT00105482



NCT01528007






NCT00135759


NCT02696434



NCT02537574

























NCT00183196

NCT04391764
NCT04391764

NCT01893827

























NCT01908062








NCT00419731












NCT00326807
NCT01057862








NCT03482479


























NCT04409041









NCT00663117
NCT00715117













NCT05430152


NCT01174914
NCT01174914

NCT04365985
NCT01101815
NCT03275350




NCT00532779
NCT00567255
NCT00456521


NCT01764386
NCT01601704
NCT02638129

















NCT00474630

NCT00793780

NCT02736474
NCT01866098






NCT01053078










NCT03132571
NCT01052831

NCT03194555

NCT00501696






















NCT01303835
NCT00379197





NCT02137252








NCT03660475
NCT04313972








NCT02206490

NCT05037032







NCT00568555




NCT04502251
NCT04270877
NCT04270877
NCT04739995



















NCT03201393



NCT03008590



NCT05955313



NCT03970330
NCT06723561














NCT00775229


NCT00006489

NCT00338962



NCT01133301

















NCT01874951
NCT00624858











NCT02461927
NCT03658330

NCT00223275




NCT03045341

NCT03047005








NCT04547985


NCT01673594





































https://pmc.ncbi.nlm.nih.gov/articles/PMC3160743
http://www.fda.gov/NewsEvents/Newsroom/PressAnnouncements/ucm229109.htm
https://prescriberpoint.com/therapies/vivitrol-cd11c43
https://pillintrip.com/medicine/revia
http://www.nice.org.uk/guidance/TA115
https://eguideline.guidelinecentral.com/i/1224390/11


https://www.thepharmaletter.com/dupont-merck-s-revia-gains-us-approval-for-alcoholism
https://www.fdanews.com/articles/print/86106-fda-approves-vivitrol-for-alcohol-dependence
https://medicines.org.uk/emc/product/3559/smpc
https://psychiatryonline.org/doi/10.1176/appi.focus.17205


















https://journals.lww.com/psychopharmacology/Abstract/2001/06000/Targeted_Use_of_Naltrexone_Without_Prior.6.aspx









https://experts.umn.edu/en/publications/treatment-of-cocaine-alcohol-dependence-with-naltrexone-and-relap






https://pmc.ncbi.nlm.nih.gov/articles/PMC3771701


http://article.psychiatrist.com/dao_1-login.asp?ID=10003542&RSID=3415117868888


https://pmc.ncbi.nlm.nih.gov/articles/PMC6426388













https://shmabstracts.org/abstract/naltrexone-induced-kratom-withdrawal-a-call-for-awareness
https://www.pallimed.org/2006/04/naltrexone-can-induce-opioid.html





http://www.ingentaconnect.com/content/mksg/acn/2004/00000016/00000005/art00002

https://pmc.ncbi.nlm.nih.gov/articles/PMC3458143












https://www.thecarlatreport.com/articles/5494-topiramate-versus-naltrexone-for-alcohol-use-disorder
https://www.bu.edu/aodhealth/2005/03/01/disulfiram-or-naltrexone-for-alcohol-dependence



https://aasld.org/the-liver-meeting/analyzing-new-onset-hepatic-decompensation-and-long-term-abstinencecraving





https://ugeskriftet.dk/videnskab/metaanalyse-af-farmakologisk-alkoholmisbrugsbehandling-med-acamprosat-naltrexon-og






https://pmc.ncbi.nlm.nih.gov/articles/PMC3971535




http://instituteaddictionmedicine.org/newsite/opioid-use-and-dropout-in-patients-receiving-oral-naltrexone-with-or-without-single-administration-of-injection-naltrexone/


https://metatoc.com/papers/186703-the-effects-of-offering-treatment-with-injectable-naltrexone-during-reentry-on-long-term-mortality










https://ichgcp.net/de/clinical-trials-registry/publications/180650-gender-differences-with-high-dose-naltrexone-in-patients-with-co-occurring-cocaine-and-alcohol


https://cris.tau.ac.il/en/publications/six-month-follow-up-study-of-drug-treatment-for-cannabis-addictio



https://experts.umn.edu/en/publications/efficacy-of-naltrexone-in-smoking-cessation-a-preliminary-study-a
https://ichgcp.net/clinical-trials-registry/publications/146041-exploring-the-impact-of-gender-and-reproductive-status-on-outcomes-in-a-randomized-clinical-trial-of

https://mayoclinic.pure.elsevier.com/en/publications/a-randomized-trial-of-naltrexone-for-smoking-cessation





https://karger.com/ear/article/23/4/204/120062/Naltrexone-in-the-Treatment-of-Broadly-Defined







https://www.cureus.com/articles/28039-sjogrens-syndrome-and-clinical-benefits-of-low-dose-naltrexone-therapy-additional-case-reports









https://jamanetwork.com/journals/jamadermatology/fullarticle/2668140
https://jddonline.com/articles/an-update-on-off-label-uses-of-low-dose-naltrexone-in-dermatology-S1545961624P1224X








https://metajournal.com/articles/1437378/efficacy-safety-oral-naltrexone-treatment-pruritus-cholestasis-crossover








http://jddonline.com/articles/dermatology/S1545961617P1140X






https://scilit.com/publications/59a64545c323f795c640dfb6a37526db











https://www.bioworld.com/articles/462003

https://akademskiimenik.ba/publikacije/36104b67c70c1513bd3179f2a51fe75c53aeb1bc
https://ldnresearchtrust.org/successful-treatment-adult-onset-dermatitis-herpetiformis-low-dose-naltrexone-abstract





https://research.bond.edu.au/en/publications/effect-of-low-dose-naltrexone-for-long-covid-a-systematic-review/
https://issuu.com/ldnim/docs/low_dose_naltrexone_in_the_treatmen
https://www.ldnscience.org/research/impact-of-low-dose-naltrexone-ldn-on-antiretroviral-therapy-art-treated-hiv-adults-in-mali-a-single-blind-randomized-clinical-trial
https://internationalscholarsjournals.com/abstract/single-cohort-study-of-the-effect-of-low-dose-naltrexone-on-the-evolution-of-immunological-virological-and-clinical-stat-55416.html
https://issuu.com/ldnim/docs/bridging_study_to_evaluate_the_effe

https://pmc.ncbi.nlm.nih.gov/articles/PMC6529232














https://jamanetwork.com/journals/jama/fullarticle/2528211

https://doaj.org/article/66cb47f4296c4029bb5933dbe59383ec


https://www.healthday.com/healthpro-news/nutrition/fda-approves-novel-weight-loss-medication-691684.html
https://ema.europa.eu/en/medicines/human/referrals/mysimba
http://www.nice.org.uk/guidance/TA494/chapter/1-Recommendations



https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_76265570


https://pmc.ncbi.nlm.nih.gov/articles/PMC8314402/table/t0003
















https://katalog.lib.cas.cz/KNAV/EdsRecord/edsair,edsair.pmid..........b8ed0867162f4a5697e3905580a22c64


https://researchers.adventhealthresearchinstitute.com/display/pub-WOS000322202900011

https://he01.tci-thaijo.org/index.php/IJPS/article/view/113416

https://pmc.ncbi.nlm.nih.gov/articles/PMC8475793/table/i1551-6776-26-7-675-t04














https://index.mirasmart.com/AAN2025/PDFfiles/AAN2025-002888.html
https://casereports.bmj.com/content/2018/bcr-2017-221405

https://www.cambridge.org/core/journals/european-psychiatry/article/opiate-system-in-gilles-de-la-tourette-syndrome-diverse-effects-of-naltrexone-treatment/E71D7CB3824E84E14C050B3333919301


https://scholars.mssm.edu/en/publications/naltrexone-and-alzheimers-disease-2


https://ldnresearchtrust.org/alsuntangled-no-8-low-dose-naltrexone-als-abstract


https://discovery.researcher.life/article/the-effect-of-naltrexone-on-the-perception-and-distress-in-tinnitus-an-open-label-pilot-study/76a6861fc14b36d796be997933f54d00







https://pure.psu.edu/en/publications/the-opioid-growth-factor-ogf-and-low-dose-naltrexone-ldn-suppress

















https://discovery.researcher.life/article/naltrexone-treatment-in-clomiphene-resistant-women-with-polycystic-ovary-syndrome/4b72de11d66b3872b22e99dad48aa300
https://ldnresearchtrust.org/complex-presentations-identification-and-treatment-mast-cell-activation-syndrome-abstract

https://www.semanticscholar.org/paper/Naltrexone-improves-blood-gas-patterns-in-sleep-its-Ferber-Duclaux/ca5c7c8cd8b16a0f7d3a80cda2857dace19203e1




https://thorax.bmj.com/content/69/Suppl_2/A81.2








http://scielo.br/scielo.php?lang=pt&pid=S2352-22912023000400409&script=sci_arttext



















https://index.mirasmart.com/AAN2024/PDFfiles/AAN2024-006364.html
https://ctri.nic.in/Clinicaltrials/pmaindet2.php?EncHid=NjAzNQ%3D%3D








https://pmc.ncbi.nlm.nih.gov/articles/PMC11719202


http://dailymed.nlm.nih.gov/dailymed/archives/fdaDrugInfo.cfm?archiveid=12168
https://themeditary.com/pro/troxyca-er-prescribing-information-14425.html


https://www.bibliomed.org/?mno=303821

https://www.biospace.com/article/releases/pain-therapeutics-oxytrex-trial-fails-to-cut-addiction-in-statistically-meaningful-fashion-/


https://pmc.ncbi.nlm.nih.gov/articles/PMC9453901

https://www.aacp.com/Pages.asp?AID=8465&issue=February%202010&page=C&UID=




https://www.psychiatrist.com/jcp/a-open-label-study-naltrexone-treatment-kleptomania/



https://ldnresearchtrust.org/psychodermatology-opportunity-collaboration-among-health-care-professionals

https://www.biologicalpsychiatryjournal.com/article/S0006-3223(06)00558-0/fulltext
https://www.nature.com/articles/npp2011283





http://ijps.tums.ac.ir/index.php/ijps/article/view/1041





https://pure.psu.edu/en/publications/placebo-double-blind-evaluation-of-long-term-naltrexone-treatment

















https://www.omicsonline.org/open-access/naltrexone-as-a-treatment-for-heroin-dependence-and-its-relationship-with-depression-118128.html?view=mobile



https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=74087d2f-468d-4de1-a2fc-a489d0f2abef





https://www.cambridge.org/core/journals/psychological-medicine/article/letter-to-the-editor-shopping-frenzy-induced-by-naltrexone-a-paradoxical-effect-in-bipolar-disorder/4C05639F02DCE1B94B5B1D7AFA6AD25C

https://brieflands.com/articles/ijpbs-2701/crossref.html










https://experts.syr.edu/en/publications/monitored-naltrexone-without-counseling-for-alcohol-abusedependen

https://psychiatry-psychopharmacology.com/en/compulsive-buying-disorder-treatment-with-naltrexone-a-case-report-131162

https://www.psychiatrist.com/jcp/naltrexone-mitigates-stimulant-induced-euphoria/





https://moh-it.pure.elsevier.com/en/publications/a-double-blind-trial-with-naltrexone-in-autism
https://experts.umn.edu/en/publications/opioid-antagonist-effects-on-self-injury-in-adults-with-mental-re





https://pmc.ncbi.nlm.nih.gov/articles/PMC8475793/table/i1551-6776-26-7-675-t04


https://www.samhsa.gov/find-help/national-helpline
https://988lifeline.org
https://www.talktofrank.com
https://www.samaritans.org



10.4137/SART.S5452












10.3390/medsci6040082



10.1186/s12916-018-1242-0
10.1001/archgenpsychiatry.2012.1a






10.1016/j.jaad.2007.01.007
10.3390/jcm11051424

10.1007/s10067-014-2517-2
10.1002/art.37734
10.5863/1551-6776-26.7.675

10.1016/0006-3223(87)90127-2


10.1001/archpsyc.1973.01750360022003
10.1001/archpsyc.65.4.466
10.1001/archpsyc.1992.01820110040006


10.1111/bph.13394
10.1177/1352458508095828
10.1016/j.bcp.2012.05.018


10.1038/oby.2008.461
10.1517/14656560903048959
10.1016/j.jaad.2009.08.052

10.1016/0016-5085(88)90673-7
10.1111/j.1526-4637.2011.01279.x

10.1080/20008066.2023.2265184







10.1211/0022357045020














10.1080/09595230701373834













10.1001/jama.2016.1558








10.1007/s40265-017-0763-8
10.1016/j.clinthera.2019.07.003
10.1177/0890334404266881
10.1111/bcp.14210
10.1001/archpsyc.1997.01830240090013


10.1016/j.drugalcdep.2017.01.026















10.1016/j.ajem.2018.03.052







10.1016/j.alcohol.2006.05.003





10.1016/j.mayocp.2020.06.045
























30642329
22945623






17320241





15876908
3790639

17487229

18391135
1345133


26603732
18728058
22687282

30541348
18997675
19537999
20462660
18924451
2834257

























17564876























31358302
15296587
31918448



28334661
19453963
40337423













29605483







16839858










https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f3305f0b-fb9e-4009-b28f-47fe9b1b618b
https://pillintrip.com/medicine/revia
https://www.thepharmaletter.com/dupont-merck-s-revia-gains-us-approval-for-alcoholism
https://drugpolicyfacts.org/node/3088
http://assistedrecovery.online/naltrexone-science-based-treatment-for-alcoholism/
https://www.renalandurologynews.com/drug/naltrexone/
https://vivitrolhcp.com/dosing-and-administration
https://api.fda.gov/drug/drugsfda.json?search=application_number%3A%22NDA021897%22
http://www.fda.gov/NewsEvents/Newsroom/PressAnnouncements/ucm229109.htm
https://prescriberpoint.com/therapies/vivitrol-cd11c43
https://contravehcp.com

http://www.120ty.net/bencandy.php?fid=134&id=29829
https://www.healthday.com/healthpro-news/nutrition/fda-approves-novel-weight-loss-medication-691684.html
https://www.weightlossrxcard.com/article.php?article=fda-approves-new-weight-loss-drug-meet-contrave
https://www.ema.europa.eu/en/medicines/human/EPAR/mysimba
https://pmc.ncbi.nlm.nih.gov/articles/PMC6313374
https://www.drazizrx.com/post/what-is-low-dose-naltrexone-ldn-a-patient-prescriber-overview
https://biologyinsights.com/where-to-buy-low-dose-naltrexone-ldn
https://www.immunetherapeutics.com/project/lodonal-nigeria/
https://bmcmedicine.biomedcentral.com/articles/10.1186/s12916-018-1242-0
https://pmc.ncbi.nlm.nih.gov/articles/PMC3614358
http://www.psychjournalclub.com/substance_abuse/22945623.html
http://www.nhmrc.gov.au/your-health/naltrexone-implants
http://www.aivl.org.au/stories/naltrexone-implants/
https://www.abc.net.au/radionational/programs/healthreport/naltrexone-implants/3267740
https://www.beataddiction.com/ufaqs/is-the-naltrexone-implant-fda-approved/
http://es.aetna.com/cpb/medical/data/800_899/0878.html

https://ouci.dntb.gov.ua/en/works/4kdrKWEl
https://download.skyscape.com/download/ota/lonestar/F31E6463-B697-47C5-8589-F78B5C964691/drugguide.ed19_2025/content/HTML/p/tl46.htm


https://pmc.ncbi.nlm.nih.gov/articles/PMC8475793/table/i1551-6776-26-7-675-t03
https://journals.lww.com/psychopharmacology/Abstract/2005/06000/An_Open_Trial_of_Naltrexone_in_the_Treatment_of.13.aspx
http://jpet.aspetjournals.org/lookup/external-ref?access_num=3790639&link_type=MED&atom=%2Fjpet%2F350%2F1%2F171.atom
https://journals.lww.com/psychopharmacology/Abstract/2001/06000/Targeted_Use_of_Naltrexone_Without_Prior.6.aspx
https://go.drugbank.com/articles/A5454
https://jamanetwork.com/journals/jamapsychiatry/article-abstract/490912
https://pmc.ncbi.nlm.nih.gov/articles/PMC2504413

https://research.monash.edu/en/publications/naltrexonebupropion-for-obesity-an-investigational-combination-ph
https://biomed.reviewer.ly/app/publication/5778cd0e-cd38-49b4-a18c-8abee142d5da
https://pmc.ncbi.nlm.nih.gov/articles/PMC4761092
https://moh-it.pure.elsevier.com/en/publications/a-pilot-trial-of-low-dose-naltrexone-in-primary-progressive-multi
https://www.ncbi.nlm.nih.gov/pubmed/22687282

https://www.ldnscience.org/research/pmid30541348

https://pubmed.ncbi.nlm.nih.gov/19537999/

https://pmc.ncbi.nlm.nih.gov/articles/PMC4370832
https://gut.bmj.com/lookup/external-ref?access_num=2834257&link_type=MED&atom=%2Fgutjnl%2F68%2F3%2F434.atom
http://onlinelibrary.wiley.com/doi/10.1111/j.1526-4637.2011.01279.x/abstract
https://contrave.ca/hcp/clinical-data/
http://informahealthcare.com/doi/full/10.1080/20008066.2023.2265184
https://generika.cc/dt/generika/fachinfo/reg/56109/chapter/kinetic
https://www.drugs.com/breastfeeding/naltrexone.html
https://scilit.com/publications/5dbdd999582f6f70c405c410cc89aeb8
https://scilit.com/publications/d7ab6069033bb657831c5c98597675db
https://dailymed.nlm.nih.gov/dailymed/archives/fdaDrugInfo.cfm?archiveid=48058

https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Naltrexone+Hydrochloride%22
https://ouci.dntb.gov.ua/en/works/4zqmMev7
https://link.springer.com/article/10.1007%2Fs13318-018-0482-x
https://pathbank.org/view/SMP0125328
https://globalrph.com/rx-list/vivitrol-drug

https://drugcentral.org/label/adb7c4dc-221a-4d91-9687-0d78913a92ad/view
https://aifa.gov.it/en/-/raccomandazioni-interazione-mysimba-oppioidi

https://api.fda.gov/drug/label.json?search=%22Vivitrol%22
http://www2.mallinckrodt.com/Templates/Pages/productdetail.aspx?id=1945

https://www.rxlist.com/revia-side-effects-drug-center.htm
https://www.vivitrol.com/important-safety-information
https://wilmingtonmentalhealth.com/health_services/vivitrol
https://medx.it.com/what-not-to-mix-with-contrave-essential-drug-food-and-alcohol-warnings
https://researchers.westernsydney.edu.au/en/publications/mortality-related-to-pharmacotherapies-for-opioid-dependence-a-co

http://www.psychiatrist.com/JCP/article/Pages/2015/v76n12/v76n1224.aspx
https://australianprescriber.tg.org.au/articles/naltrexone-and-liver-disease.html
https://inpharmd.com/inquiries/fc27ce321e4f360aeb65502a4c42a29767f36c1b57bbc08cc46cdab0bfb01fab
https://ncbi.nlm.nih.gov/books/n/livertox/Naltrexone/
https://www.empr.com/uncategorized/additional-adverse-reactions-for-vivitrol/

http://www.healthcare.com/medications/more-information-about-naltrexone-drug.php
https://psychopharmacopeia.com/index.php/?generic=naltrexone
https://simpleandpractical.com/naltrexone-bupropion-contrave
https://www.droracle.ai/articles/392329/what-are-the-potential-side-effects-of-naltrexone-opioid
https://api.fda.gov/drug/label.json?search=openfda.brand_name%3Acontrave
https://au.edu.sy/faculties/pharmacy-faculty/drug-encyclopedia/1635-c/7208-contrave-naltrexone-hcl-and-bupropion-hcl-extended-release-tablets
http://jama.jamanetwork.com/article.aspx?articleid=2499275
https://ema.europa.eu/en/medicines/human/referrals/mysimba
https://ema.europa.eu/news/ema-advises-about-risks-using-weight-loss-medicine-mysimba-opioids
https://pocketpills.com/drug/contrave
https://www.droracle.ai/articles/232273/what-are-alternative-medications-for-acute-pain-management-in
https://www.droracle.ai/articles/130733/should-naltrexone-naltrexone-be-continued-post-operatively
https://motherfigure.com/pregnancy-lactation/naltrexone
https://themeditary.com/pregnancy/naltrexone-pregnancy-and-breastfeeding-warnings-767.html
https://rxreasoner.com/substances/naltrexone/precautions
https://link.springer.com/doi/10.1007/s40265-017-0763-8
https://pmc.ncbi.nlm.nih.gov/articles/PMC7212240

https://pmc.ncbi.nlm.nih.gov/articles/PMC7098870
http://jamanetwork.com/journals/jamapsychiatry/article-abstract/497987
https://www.aafp.org/afp/1998/0415/p1969.html
https://www.univadis.co.uk/viewarticle/meta-analysis-supports-safety-of-oral-naltrexone-650846?s1=news
https://pmc.ncbi.nlm.nih.gov/articles/PMC5407009/table/T5
https://www.ldnscience.org/research/pmid19453963
https://pubmed.ncbi.nlm.nih.gov/40337423/
http://drugs.emedtv.com/naltrexone/drug-interactions-with-naltrexone-p2.html
https://clarityxdna.com/medication-directory/naltrexone
https://medx.it.com/what-is-the-downside-of-contrave-a-comprehensive-look-at-risks-and-side-effects
https://health.pa.gov/topics/disease/Opioids/Pages/Naloxone.aspx
https://odcp.ky.gov/stop-overdoses
https://www.drugs.com/medical-answers/long-naloxone-block-opiates-3543375/
https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Nalxone+Hydrochloride%22
https://ebpnavigator.hd2arasc.org/naltrexone/intervention/systems-and-policies/
https://www.naturalmedicinejournal.com/journal/an-update-on-the-uses-of-naltrexone-in-clinical-practice
https://www.wearewithyou.org.uk/help-and-advice/safer-injecting/signs-symptoms-drug-overdose/
https://shatterproof.org/node/35406
https://www2.hse.ie/emergencies/when-to-call-112-or-999/
https://www.floridacenterforrecovery.com/glossary/vivitrol/

https://www.goodrx.com/naltrexone/how-long-does-naltrexone-take-to-work-faqs
https://www.empr.com/home/news/naltrexone-linked-to-reduction-in-pain-in-fibromyalgia/
http://moravek.org/ovisnosti/0naltrexone1.htm
https://inhstl.com/when-to-take-low-dose-naltrexone/
https://biologyinsights.com/can-i-take-naltrexone-while-drinking-alcohol
https://healthjade.net/naltrexone-reviews/
https://pharmajournalist.com/amp/immune-therapeutics-files-new-drug-application-for-lodonol-in-kenya-to-target-hiv-epidemic
https://pubmed.ncbi.nlm.nih.gov/16839858/?dopt=Abstract
https://discovery.researcher.life/article/hepatic-safety-of-once-monthly-injectable-extended-release-naltrexone-administered-to-actively-drinking-alcoholics/36d39c4d9a6a3629ae139ed238bf3ed7
https://addictionresourceguide.com/why-dont-insurance-companies-cover-low-dose-naltrexone/
https://yourinsurance.info/tag/ldn-insurance-coverage/
https://www.droracle.ai/articles/131103/what-is-the-use-of-naltrexone-opioid-receptor-antagonist
https://www.droracle.ai/articles/731298/how-long-should-a-patient-be-off-naltrexone-opioid
https://ouci.dntb.gov.ua/en/works/lmoGm0n7
https://www.samhsa.gov/find-help/national-helpline
https://988lifeline.org
https://www.cnwl.nhs.uk/camhs/children-and-young-people/drug-and-alcohol-abuse
https://www.samaritans.org/how-we-can-help/contact-samaritan/









kunoe-2009














fda-trexan-1984
fda-vivitrol-2010
label-vivitrol-2025
label-revia-2013
nice-ta115-2007
asam-2020


fda-revia-1994
fda-vivitrol-2006
label-adepend-uk-2020
apa-2018

omalley-1992



rosner-2010











targeted-early-drinkers-2003
heinala-2001
omalley-2015
targeted-msm-pilot-2016




jayaram-lindstrom-2008




alcohol-cocaine-1998


omalley-2006











smoked-cannabis-2010
b
very-low-dose-detox-2003

buprenorphine-to-injection-2020





kratom-withdrawal-case
tanning-study-2006
hazardous-drinkers-2004







omalley-2003












desousa-2004






drinking-levels-2019



naltrexone-forms-2026







dosage-comparison-1981




injection-before-release-2021
reentry-mortality-2026
future-arrests-2019

kornor-2025



















krishnan-sarin-2003



behavioural-addictions-pooled-2017

gambling-alcohol-trial-2006
yale-gambling-2017
lobmaier-2008
raknes-2019-ra
de-carvalho-2023-rheum

zashin-2020



lodonavasc-2019
weinstock-2017-sarcoidosis
amyopathic-dermatomyositis-2019
stiff-person-case-2020


cao-2018


lee-2020
















lpp-trial-2020




darier-case-2025
caesarean-itch-trial






parker-2018




pain-therapeutics-2005


dermatitis-herpetiformis-case-2017
okelly-2022







b

sink-covid-2020



b





a
b


convene-2016






fda-contrave-2014
ema-mysimba-2025
nice-ta494-2017
aga-2022
atkinson-1985
mitchell-1987
brain-res-bull-1985
obese-men-satiety-1987
minerva-endocrinol-1990
mason-2015
lee-fujioka-2009





yale-ntx-2021



fertil-steril-2002
fertil-steril-2006
villa-1999
hypoglycaemia-unawareness-2015

nb-psychiatric-events-2019



b

nb-pooled-thailand-2018

malcolm-1985
yale-schizophrenia-weight-2019

a
b



turel-2015


rascol-1994
dyskinesia-trial-2001





muller-1994





alsuntangled-2011


tinnitus-pilot-2013
lissoni-1993
peters-2015
minnesota-breast-2017



liubchenko-2021
donahue-2011
radiotherapy-fatigue-2014








sassani-2022
ic-pain-2025

wildt-1993b
leyendecker-1993
amenorrhoea-trial-1993

genazzani-1995
ahmed-2008
mast-cell-case-2023



sexual-response-2001


cough-challenge-2014


b




bested-2023
ldn-tdcs-2023
due-bruun-2024
due-bruun-2025
rodriguez-freire-2026


ldn-fibromyalgia-meta-2025











raknes-2017-opioids

ahmed-2024-sfn
srinivasan-2021
ghai-2014
anodyne-4-2018






vulvodynia-cases-2025
lublin-vulvodynia-trial

embeda-label
troxyca-er-label
hershey-endometriosis-2020
spinal-cord-injury-pilot-2025


oxytrex-osteoarthritis-2005

trauma-morphine-2012

































b














label-naltrexone-depression




















compulsive-buying-case-2014


b

trichotillomania-cochrane-2021





mood-volunteers-1981



mitchell-1989

















how-it-works
formulations
glial-calming
why-so-many-uses
























approvals
low-dose
how-it-works
onset
best-time
abuse-potential
contraindications
absorption
getting-help

240
240
240
120
240
240
80
260
260
260

240
260


10
14





100

260










120
120
520
240
160





130
120
140


120
120
80
320
80
80
120
120
120

120
240
120
120
120
80
80

60

270
120
110
180
200


23
80


10
10
10
10
120


10



100
120
120
120
120
120
520
120
240
120
120
120
120
120
120
120
120
120
260
120
120
520
160
60
120
120

240

80
120





260
260
260
260
520
260
80
240
120



10




160
260
170
240
120
120

171
100
70
120
80
60
120
120
40





120
110


520






60


520
80





20



20
40
20
10


10
40
20
260


260
520

120

520




120
120
80

120


40
130


130
80

120

160

120
390
390
130

480
240
260
260
240
240
560
560
560
240
240
780





2040

240




80
80
40

170


560
520
80
120
240
520


380
260
30
40
40


560
260
520
240



80
160
80

120
260
80




40






70
170
40
20




200
40

160
80




60
50
160





10

40
60




90
260
260









80

120
120
80
20
30
40
120
120
520














520


60


120


80
30
260

170



120
120


130
10

200
40




80
120

80


240
120



100
30
20

107



40

520
40
30




40
120
30
240

260

80

40
60

260
120

40
80

120
160

50
80
160
120
160
160
240

120


30
80
80


60
60



20

40





30

2019-06-07

2020-06-24
000000000000000000000111111111111111111111111111111111013eR]----10=>ZCreB@RYTScu-------------------4444446------4444444444444444444444---------001021001103100120000001111311101411111141111410000000


24000
24000
24000
24000
24000
24000
24000
24000
24000
24000

12000
12000
12000

24000
24000

24000
8000
8000
8000
8000
26000
26000
26000
26000
26000



24000
24000
26000



1000
1000
1000
1400
1400
1400
10000
10000
10000
10000
10000
10000
10000
10000

24000
24000


12000
12000
12000
12000
12000
13000
13000
52000
24000
24000
24000
24000
16000
16000
16000
16000
16000
















13000
13000
12000
12000
14000
14000
14000
14000
14000
14000
14000
12000
12000
12000
12000
12000
12000
12000
12000
12000
12000
8000
8000
32000
32000
32000
32000
8000
8000
8000
8000
8000
8000
12000
6000
12000
12000
12000
12000
12000








12000
12000
12000
24000
24000
24000
12000
12000
12000
12000
12000
12000
12000
12000
12000
12000
8000
8000
8000
8000



6000
6000
26000
52000
26000
26000
26000
26000
12000
11000
11000
11000
18000
18000
20000
20000
20000


1000
2000
2000

5000
1000
1000
1600

12000
1000
1000

1000
1000


1000
10000
12000
12000
12000
12000
12000
12000
12000
12000
12000
24000
52000
52000
13000
13000
34000
34000
12000
12000
12000
12000
12000
12000
12000
12000
12000
12000
12000
12000
12000
26000
26000
12000
12000
12000
12000
12000
52000
52000
16000
6000
6000
12000
26000
52000

24000
16000
16000
16000
52000
12000
12000




26000
26000




26000
26000
26000
26000
26000
26000

26000
26000
26000
4000
4000
8000
24000
12000
12000
12000
13000


1000









4000
4000
26000
17000
30000
48000
12000
12000
12000
17000
26000
26000
26000
7000
26000

12000
52000
12000
8000
8000
6000
6000
6000
6000
6000
6000
12000
12000
12000
4000
26000





12000
12000


2000
2000

4000
4000
4000
2000
2000






4000
4000
4000
4000
26000
26000
0
0
0
0
0
0
0
0
12000
12000
12000
13000
9000
12000
12000
39000
26000
39000
13000
24000
48000
48000
24000
24000
24000
26000
26000
26000
26000
24000
24000
24000
24000
56000
56000
56000
56000
28000
28000
56000
56000
56000
56000
56000
56000
24000
24000
24000
16000
24000
26000

121000





52000


8000
8000

56000
56000
56000
56000
56000
56000
52000

52000

8000
12000
24000
52000
52000
52000
52000

4000






56000
56000
56000
26000
26000
26000
52000
52000
24000
24000
24000



8000
8000
8000
0
0
0
12000
12000
8000
8000
8000
8000

4000
4000
2500
2500


17000
17000
17000
4000
4000
52000

16000
16000
16000
16000
16000

0
4000

12000
12000
3000
3000
12000
12000
12000
12000
12000
13000
52000











6000
6000
6000
12000
12000
12000
12000
8000
8000
3000
3000
3000
3000




13000
13000
0
0
20000
20000
8000
8000
8000
8000
8000
24000
24000
24000
24000
24000
24000
24000
12000
12000





3000
3000
4000
4000
4000
4000

52000
4000
4000
3000
3000
3000

4000
12000
12000
3000
3000
3000
26000
8000
6000




26000
26000
12000
12000
4000

12000
12000
12000
12000
5000
5000
5000
16000
16000
16000
16000
12000
12000
12000
12000
16000
16000

12000
12000
12000
12000



3000
6000




2000
2000







3000
1430
1280
470

1530






1360


-3200

100
460
490


2180


21000



-60000
-45000

570
570
-330
1870


3600
10400















2400
3800
1400
















700


830
-3890
960
10000
9000

-9000
-5000
-4600
11000
18000
-4990
1730
1530
-2000
-1200

1340
690
1100







740
830
690
690
740
-9250
















11100


15800
950


903
1055
69
1086
903
1055
69
1086




















970
1000
950



















































3300


-4800

































-14000
10000
1270
1940
1330
840
1960
1960
-277
-286
-252
227
3500









80
3500







1380

4000
4000
6000
11000
1640
1630
1860
720











-40
-90
930




















220
-420
-500
7820



1180








-680
2600
-680
-2260
-2260
4070


























1320

1064
-3100


2900


















-3530
-4650
-4620


8520
880

2100
2530
1700
1920
1110
3960
2690










-4600

-5200










970
1080





2090









-3670
-5020
-3700

1600

17300
10200
10900
-2200

3300

6000
1600



















-28000





-1650
-330
-340


2000



-860

-500
-670
-610
2410
1680
-110
1400
550
-340













-460
1990
970
800


40





















1460























840
1450
1910
-1000


-120
-140
























260
330










-624
-210
-981
-1490
-3570


720
800
260

990






1100


-4900

-40
280
360


1070


10680






480
470
-930
1210


2120
-2360















1100
1200
1130







-3000











760
-5750
920
7000
5000

-13000
-10000
-8500
5000
4000
-9490
1510
1230
-3400
-2100

770
410
520







560
720
520
520
560
-17200



















4500
760


698
942
-272
414
698
942
-272
414




















760
660
700
























































































-23000
4000
1060
1220
930
490
1370
1370
-421
-416
-375
100
1960









10
1400







850





780
570
1170
560











-300
-350
460




















30
-850
-850
1260



1020








-1190
1400
-1190
-3190
-3190
2070


























1040


-8700


1040


















-5150
-6200
-6240



570

1350
1850
1380
1650
1050
3030
2110























750
710





1790









-4430
-6490
-4600

500





































-950


400



-1200

-1190
-1670
-1140
1770
840
-960
1120
40
-620













-850
1070
590
430
























620























660
1150
1510
-2000



-470
























30
70










-1181
-431
-1657
-3630
-4860


2820
2050
840

2380






1680


-1500

200
760
680


4430


31320






680
700
260
2880


6100
23160















5300
11600
1730







22800











900
-2040
1000
13000
14000

-4000
-200
-560
41000
32000
-490
1980
1910
-600
-200

2330
1180
2310







980
960
910
910
980
-1310



















27000
1200


1167
1182
410
2849
1167
1182
410
2849




















1240
1510
1300
























































































-5000
16000
1520
3100
1900
1430
2810
2810
-133
-156
-130
354
6120









480
8500







2220





3440
4720
2980
910











220
180
1860




















410
10
-140
48700



1360








-170
25000
-170
-1330
-1330
8000


























1680


1100


8140


















-1900
-3090
-2990



1340

3280
3210
2100
2240
1180
5110
3430























1240
1630





2440









-2930
-3540
-2800

5200





































270


3700



-510

190
340
-80
3280
3360
740
1750
7310
-60













-60
3700
1610
1490
























2310























1060
1830
2420
0



190
























490
600










-67
11
-305
640
-2270























































































































































































































































































































































































































99700



































































































































































































































,126,,,,90000
39,126,31000
,126,,,,168000
54,102,52900
54,102,52900
16,102,15700
,,63600
,,4900
,283,65000

204,283,72000

56,80,70000
,80,,900,300
,71
,153
,153,43000
0,153
16,28,57100
,,68000
,,60000
,,,48000
,,61900

,,,,,158000






,43
,43
,56
,225,62700
,,31700
,,3600



,21
,21
,21
,50,52000
,50,38000
,50,56000
,50,52000
,50,52000
,50,38000
,50,56000
,50,40000





,35,23000
8,16,50000
,,,1410

,,61000
,418,,72300
,,38000

,205
,210
,,32000
,205
,302,,80600
,309,,77100

,,74000
,288,51000
















,,,-46400
,,61100


,41,53700
,41,53700
,47,21300
,,,,,98000
,,,,,98000
,,,,,29000
,,83300
,60
,60
,60
,60
,60
,60






,,27000

,,27000

,61,,21600,16050
,61,,56600,22520
,61,,4900,2280
,61,,35400,28400


,,13600
18,109,16500
13,114,11400

,50
,,70000









,,65000
,,,13000



20,51


















,,72000
,,,3300
,,,5900

,87,22000
,,,6800
22,83,26500

,,75000



,58,40000








,,56100
,,50000
,51,68600
,,,5800
,,,5100


,126,40500
,126,46000

,126,40500
,126,46000
23,126
27,126





,158,18000
,101,7900
,40,35000

,40,35000
,40,35000
,40,53000
,,41000
,,,44000


21,26
25,30




53,90
,84,62000
19,56
,56,,,,90000
,55
17,55

,68,62000



,49



,,5000
,,44000
,,,63000


,8,,69000
,50,64000
,,22000
,28,7100


216,288
147,288
100,288














,70,36000
12,27
,76,19700
,75,26700
,28

,34,,8000
,,26000
,,52000
,,38000
,,59000
,,50000

,51,,21600
,51,,56500
4,51
,38,39500

,,47600










,,68000
,,68000

,96,52000
,,64000








,61,54100
,61,27900
,61,26200



,,48000


25,,53200
28,,50000


,,71000
11,12
,,22000
,,46000
,30,46700
,,27000
9,16




10,13
13,19
4,5

,18
2,18
,,,,,46000
,,,-54000
,,,-44000
,,,-54000








,,,29200
,,,17600
9,23
,,,29200




,,,12400
,,,10000
0,15
1,15
1,15
5,15
,,88000
,,78000
,,33000


0,22

,51
,51
,51
,,,44000
38,100
66,100
3,100
,55,52700
,,,11700
,55,47000
,66,60600

,67,64200
,67,56700



,103,81600
,471,,-6100
,471,48000
112,583
296,583
,,,-6500
,1001,55600
241,1001
538,1001
,482,,9300
,482,66400
150,591
342,591





,,,9460
90,4455
119,4455





,,55000

,,75000


,9,,4000
,,,-5000
,,44500
,,,-600
,,42300
,,,-5000
,,44500
,,,-5500
,,13300
,,,-4900
,,12400
,,,-3400
,14
,11
25,46
4,46
20,47
5,47

,10


322,2545,12700
47,2545,1800
233,2545,9200
138,2545,5400
,2043,,11900
,2043,50000
,2043,,7000

,,,9460
,,91000
,56,,-12900
,56,,-7800
,,,-14000
,,,-15000
,,,-3200



,,,1800

,,,14900
,19


,6
4,6,66700





,10
,8

,,,20500,24900


4,,40000


,9
,14
5,10

,,,1500


,54
,54
,16

30,30
2
,,,28800
,,32000


,49,,-1300
,,45000
41,49
,45,,1200

,48,,-330
33,48


















,,,-23000













,24
3,24
,,,3830



20,25

,,,-69900
,,,-63900


,,,-69900
,,,-63900






















,,,-10500,5600

,6,,11700,7700
,6,,12200,8400
,6,,3000,1100









,80
,80
,20
,20
14,20,70000
,20

14,20,70000



,32,31300
,35,57100
,,18800
,,38200


,,45500
,,83300
22,32,68800
29,32








,6














,,,4900



,124,,,,35000
25,124,20200
,124,,,,96000
11,102,10800
16,102,15700
11,102,10800
,,34100
,,700
,287,57000

270,287,94000

49,79,62000
,79,,800,400
,72
,155
,155,64000
7,155
9,32,28100
,,39000
,,39000
,,,27000
,,25300

,,,,,115000






,44
,39
,55
,190,35800
,,21300
,,0



,21
,21
,21
,50,28000
,50,16000
,50,14000
,50,20000
,50,28000
,50,16000
,50,14000
,50,24000





,35,54300
19,20,95000
,,,3420

,,19000
,209,,62400
,,44000

,209
,209
,,11000
,209
,305,,75100
,305,,79200

,,58000
,302,44000
















,,,-38400
,,54100


,39,23100
,40,27500
,39,23100
,,,,,26000
,,,,,23000
,,,,,26000

,60
,60
,60
,60
,60
,60






,,3000

,,3000

,67,,22900,13200
,67,,62500,15750
,67,,5900,2510
,67,,45700,26800


,,2500
10,294,3400
2,111,1800

,50
,,64000









,,48000
,,,6000



26,49


















,,48000
,,,5500
,,,7400

,85,27000
,,,9700
37,82,45100

,,24000



,19,10500








,,32700
,,26900
,50,76000
,,,6300
,,,5400


,126,46000
,126,46000

,126,46000
,126,46000
18,126
18,126





,157,10000
,101,18800
,40,75000

,40,75000
,40,50000
,40,80000
,,17000
,,,39000


14,27
21,30




49,85
,87,62000
27,51
,51,,,,42000
,56
23,56

,63,40000



,54



,,8000
,,86000
,,,119000


,7,,15000
,50,22000
,,8000
,28,28600


197,302
133,302
85,302














,70,10000
4,25
,75,10700
,75,10700
,22

,17,,30000
,,56000
,,33000
,,88000
,,29000
,,93000

,51,,28800
,51,,70600
8,51
,48,25000

,,42500










,,96000
,,96000

,98,45000
,,64000








,60,33300
,60,15000
,60,13300



,,41000


16,,34000
20,,43500


,,41000
6,12
,,19000
,,48000
,38,26300
,,15000
5,16




9,12
12,17
2,4

,20
1,20
,,,,,74000
,,,8000
,,,7000
,,,8000








,,,16900
,,,22300
1,23
,,,16900




,,,19200
,,,19200
10,15,67000
10,15,67000
0,15
0,15
,,40000
,,28000
,,8000


5,16

,49
,49
,49
,,,11000
35,100
50,100
4,100
,59,49200
,,,14800
,59,73000
,27,40700

,33,42400
,33,30300



,53,75500
,511,,-1300
,511,16000
56,581
290,581
,,,-1900
,495,17500
68,495
267,495
,193,,5100
,193,42500
25,202
118,202





,,,940
102,4450
124,4450





,,23000

,,64000


,9,,960
,,,-1800
,,18900
,,,-100
,,7100
,,,-1800
,,18900
,,,-900
,,9100
,,,300
,,11100
,,,1370
,16
,10
32,51
1,51
32,51
1,51

,12


119,1515,7900
41,1515,2700
89,1515,5900
50,1515,3300
,1319,,8200
,1319,32300
,1319,,2300

,,,940
,,18000
,26,,-4800
,26,,-2800
,,,-4000
,,,-4600
,,,-4000



,,,1500

,,,7500
,17
,17
,17
,6
1,6,16700





,10
,8

,,,-4100,22600


0


,9
,14
1,11

,,,5000


,56
,56
,16

30,30
4
,,,18000
,,11000


,50,,-900
,,28000
43,50
,47,,-800

,50,,-640
36,50


















,,,-22000













,25
0,25
,,,11460



24,26

,,,-61000
,,,-63900


,,,-61000
,,,-63900






















,,,-9800,5900

,6,,17800,5900
,6,,22800,8500
,6,,4000,600









,79
,79
,19
,19
12,23,52200
,23

12,23,52200



,34,17700
,35,37100
,,11800
,,31400


,,0
,,70000
17,34,50000
28,34








,15














,,,5700



0.0002
0.051
0.0042
<0.001
<0.001
0.07
<0.001


0.44
<0.0001
<0.001


0.002
<0.001



n.s.
n.s.
<0.0001
0.03
0.003

<0.05
<0.05
n.s.




n.s.



<=0.05
0.03
0.001
n.s.
n.s.
0.031
<0.001







n.s.
0.03
0.02
<0.01
n.s.
n.s.


<=0.05


n.s.
n.s.
n.s.
0.02
0.07
0.02
0.010







n.s.











0.03
0.02
0.14
n.s.








n.s.







<=0.05

<=0.05



n.s.

n.s.
0.58
0.39
0.009
0.042
n.s.
n.s.
<0.001


0.006


n.s.
0.44
0.35
0.69
0.87
0.44
0.35
0.69
0.87
<0.05

<=0.05
n.s.
n.s.


n.s.
n.s.
n.s.
n.s.
n.s.
n.s.
n.s.
n.s.

n.s.
n.s.
n.s.
n.s.



0.49

<=0.05
<=0.05
n.s.
0.43
0.45
0.015
0.054

<0.019
<0.001


n.s.
n.s.
n.s.

n.s.



<=0.05
<=0.05
0.407
0.511
0.464
n.s.
n.s.









n.s.

n.s.
<=0.05
0.050
<0.05
<=0.05
<0.05
n.s.
<=0.05
0.0009
n.s.
n.s.

0.03
n.s.
n.s.
<=0.05
n.s.
<0.05

n.s.
0.047
0.042
0.001

n.s.


0.045
0.029
n.s.
n.s.
n.s.
<=0.05

0.0009
0.020
n.s.



n.s.

0.03
n.s.
<=0.05
n.s.
n.s.
n.s.






0.0002
0.0002
<0.001
<0.001
<0.01
<0.01
<0.0001
<0.001
<0.05

0.013
n.s.
n.s.
<0.05
<0.05

<0.004
<0.009


0.205
0.013
0.219
0.20
n.s.
0.37









<=0.05


n.s.
0.36
n.s.
n.s.




0.76
0.54
0.83
0.0210
0.09
0.0740

n.s.

n.s.
<=0.05
n.s.
0.217
0.29
0.041
0.561
<0.05

n.s.
n.s.
<0.10
n.s.

0.02







<0.001


<0.001
0.003
<0.001
<0.0003
<0.0003






n.s.
n.s.
<0.05
n.s.
0.813
n.s.
<0.05
<0.05
n.s.
n.s.
<0.05
<0.05

<0.05
0.009
0.008

n.s.
<0.02
<=0.05
<0.01
n.s.
0.041
0.067

0.77
0.0451




0.087
0.043
0.041
0.015
0.38
0.26
0.03
0.37
<0.0001
<0.0001


<0.001
<0.001


<0.001
<=0.05


<0.001
<0.001
<0.001
<0.001
<0.05
<0.0001


0.001

<0.00001
<0.00001
0.0004


<0.0001
n.s.
n.s.
<=0.05
<0.001
<0.001
<0.001

<0.001
<0.001
<0.0001

<0.0001

<=0.05
n.s.
n.s.




n.s.
n.s.
0.79
0.73
<0.001
0.014
<0.001
0.029



<0.0001
<0.0001



<0.01
<0.01





0.5
0.04



0.43
0.09
0.04
n.s.
<0.01
0.04
n.s.
n.s.
n.s.
n.s.
<0.05
<0.04
n.s.

<=0.05

n.s.
<=0.05
<0.05
n.s.
0.4938
n.s.
<=0.05
n.s.
n.s.
0.016
n.s.


0.016
0.05
0.3
0.4
0.27



n.s.
0.236

<0.001
n.s.





0.31
0.0026

0.0186
0.21
<0.001
0.21
n.s.
n.s.
0.01
0.01
0.90
0.22
0.006
<0.001
0.03
0.006
0.02
0.03
0.92

n.s.
n.s.
n.s.

n.s.

0.001
0.032
<0.001
n.s.

0.008


n.s.
0.008




n.s.

n.s.


n.s.
n.s.
n.s.
<=0.05
n.s.
<=0.05
<=0.05

n.s.
<=0.05
<=0.05
n.s.
n.s.
<=0.05

0.97
n.s.
0.3
0.035
0.064
n.s.
n.s.
<=0.05




n.s.
n.s.
n.s.
n.s.
n.s.
n.s.
0.2943
n.s.
<0.10
0.2943
n.s.
<=0.05
<=0.05




n.s.
n.s.
<=0.05
n.s.


<=0.05
n.s.
<=0.05
<=0.05

0.02
0.015

n.s.
n.s.
n.s.
n.s.
n.s.

n.s.


0.028
0.063
0.004
0.17
<0.001
<=0.05























3
3
3
3















































































































































































4





4



















3











3

















































































4
4































3
3
3
3









































6
6
6




































































































































































































































012345
6789
:;<=>?
@ABCD
EFGHIJK
LM
0N34
68
:;
@OP
@
@
QRDS
EG
T
0UV
WXYZ
O@[
@\\
]^_
\`Ya
bL
cdef
Rg
h
h
Nij
h
hNjk
hNj
Nl3
N
N
N
U
hm
n
ohpq
hk
h
6
6
6
6
6
N
rs
;
0ts:u
0t:
ts
tsv
wx
:<
:<
:
:
:
<y
<:
1z{6|
16|}
r9~
r{
wx
{r
Q

5|
|
:
v>
;

u

n
u

i
:Q
f
f
f
f
f
f
f
f





D
D
D







P
EF
w0y
w{y
|1u
5
5


:y
y 
 v
 
 
 
;<¡
¢80
£60
¢N
¤NrV
¥h
¢£90¦
£23§
£¤1N
0UW
¨©ª«¬
N­X®;
0¯;°
0t3¦
±²6T
0w1|~
@BAC³D
fP
¢¤N8£
´µw
¦¶·BK
¸¹ºu
i
3r~
a\`
»
¼
½
¾
g[-Y---TXg---\\\\-\`---aZ------Udg\\[cSAOV3VF\\e^VZ-\`WWXVB-ee-f>;W^-R-----f-[------U-]--b---e----^g--------aRbKLa_Wg---e-e--d----\`-------T---ghc---------------1----------------------------------1--------------1-----1--1--1-----1-----1---------------------------------------------------------`)}catch(e){console.warn("<naltrexone-explorer> did not start: another script on this page has replaced parts of JavaScript that it needs. "+e)}