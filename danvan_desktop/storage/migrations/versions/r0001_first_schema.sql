CREATE TABLE history (
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER NOT NULL,
    below INTEGER NOT NULL,
    undo_head INTEGER NOT NULL,
    redo_head INTEGER NOT NULL,
    changes TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_history PRIMARY KEY (seq)
)
STRICT

CREATE TABLE store_state (
    id INTEGER NOT NULL CONSTRAINT ck_store_state_single_row CHECK (id = 1),
    store_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    next_id INTEGER NOT NULL,
    history_seq INTEGER NOT NULL,
    history_hash TEXT NOT NULL,
    backup_seq INTEGER NOT NULL,
    CONSTRAINT pk_store_state PRIMARY KEY (id)
)
STRICT

CREATE TABLE agency (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent_agency TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    plan_symbol TEXT NOT NULL,
    report_symbol TEXT NOT NULL,
    authority_prefix TEXT NOT NULL,
    position_for TEXT NOT NULL,
    position TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    recipients TEXT NOT NULL,
    line_pitch INTEGER NOT NULL,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_agency PRIMARY KEY (id)
)
STRICT

CREATE TABLE unit (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER,
    head TEXT NOT NULL,
    is_collective INTEGER NOT NULL,
    member_ids TEXT NOT NULL,
    active_from TEXT,
    active_to TEXT,
    position INTEGER NOT NULL,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (id),
    CONSTRAINT fk_unit_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id)
)
STRICT

CREATE TABLE legal_document (
    id INTEGER NOT NULL,
    type TEXT NOT NULL,
    number TEXT,
    issued_on TEXT,
    issuer TEXT,
    subject TEXT,
    replaced_by_id INTEGER,
    note TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    short_names TEXT NOT NULL,
    accepted TEXT NOT NULL,
    CONSTRAINT pk_legal_document PRIMARY KEY (id),
    CONSTRAINT fk_legal_document_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES legal_document (id)
)
STRICT

CREATE TABLE roster_entry (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    leader_in_charge TEXT NOT NULL,
    contact TEXT NOT NULL,
    active_from TEXT,
    active_to TEXT,
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_roster_entry PRIMARY KEY (id)
)
STRICT

CREATE TABLE saved_filter (
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    only_unit INTEGER,
    state TEXT,
    only_group INTEGER,
    text TEXT NOT NULL,
    overdue INTEGER NOT NULL,
    no_result INTEGER NOT NULL,
    unassigned INTEGER NOT NULL,
    CONSTRAINT pk_saved_filter PRIMARY KEY (id)
)
STRICT

CREATE TABLE office_template (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    since TEXT NOT NULL,
    CONSTRAINT pk_office_template PRIMARY KEY (id),
    CONSTRAINT uq_office_template_kind UNIQUE (kind)
)
STRICT

CREATE TABLE settings (
    id INTEGER NOT NULL,
    due_soon_days INTEGER NOT NULL,
    result_rhythm TEXT NOT NULL,
    internal_lead_days INTEGER,
    follows_units INTEGER NOT NULL,
    CONSTRAINT pk_settings PRIMARY KEY (id)
)
STRICT

CREATE TABLE outline_heading (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    heading TEXT NOT NULL,
    content TEXT NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_outline_heading PRIMARY KEY (id)
)
STRICT

CREATE TABLE evidence (
    id INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    title TEXT NOT NULL,
    document_number TEXT NOT NULL,
    document_date TEXT,
    added_on TEXT,
    CONSTRAINT pk_evidence PRIMARY KEY (id)
)
STRICT

CREATE TABLE register_form (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    granularity TEXT NOT NULL,
    columns TEXT NOT NULL,
    hidden TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_register_form PRIMARY KEY (id),
    CONSTRAINT uq_register_form_key UNIQUE ("key")
)
STRICT

CREATE TABLE register_row (
    id INTEGER NOT NULL,
    register TEXT NOT NULL,
    year INTEGER NOT NULL,
    day TEXT,
    cells TEXT NOT NULL,
    words TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_register_row PRIMARY KEY (id)
)
STRICT

CREATE TABLE year_closing (
    id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    closed_on TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    left_open TEXT NOT NULL,
    concluded TEXT NOT NULL,
    reopened_on TEXT,
    reopened_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_year_closing PRIMARY KEY (id)
)
STRICT

CREATE TABLE person (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    unit_id INTEGER,
    may_sign INTEGER NOT NULL,
    active INTEGER NOT NULL,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)
STRICT

CREATE TABLE "plan" (
    id INTEGER NOT NULL,
    role TEXT NOT NULL,
    doc_type TEXT NOT NULL,
    number TEXT,
    symbol TEXT,
    place TEXT,
    day INTEGER,
    month INTEGER,
    year_of_date INTEGER,
    subject TEXT NOT NULL,
    subject_year INTEGER,
    year INTEGER NOT NULL,
    open_ended INTEGER NOT NULL,
    issuer TEXT,
    superior_agency TEXT,
    superior_document_id INTEGER,
    preamble TEXT NOT NULL,
    closing TEXT NOT NULL,
    authority_prefix TEXT,
    position_for TEXT,
    position TEXT,
    signer_name TEXT,
    recipients TEXT NOT NULL,
    state TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    last_year INTEGER,
    CONSTRAINT pk_plan PRIMARY KEY (id),
    CONSTRAINT fk_plan_superior_document_id FOREIGN KEY(superior_document_id) REFERENCES legal_document (id)
)
STRICT

CREATE TABLE urging_letter (
    id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    written_on TEXT NOT NULL,
    number TEXT NOT NULL,
    reply_by TEXT,
    items TEXT NOT NULL,
    CONSTRAINT pk_urging_letter PRIMARY KEY (id),
    CONSTRAINT fk_urging_letter_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)
STRICT

CREATE TABLE roster_score (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    self_points TEXT,
    appraised_points TEXT,
    rating TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_roster_score PRIMARY KEY (id),
    CONSTRAINT uq_roster_score_entry_id_year UNIQUE (entry_id, year),
    CONSTRAINT fk_roster_score_entry_id FOREIGN KEY(entry_id) REFERENCES roster_entry (id)
)
STRICT

CREATE TABLE evidence_link (
    id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    proven TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    CONSTRAINT pk_evidence_link PRIMARY KEY (id),
    CONSTRAINT uq_evidence_link_evidence_id_proven_object_id UNIQUE (evidence_id, proven, object_id),
    CONSTRAINT fk_evidence_link_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
)
STRICT

CREATE TABLE criteria_set (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    regulation TEXT NOT NULL,
    legal_document_id INTEGER,
    valid_from TEXT,
    valid_to TEXT,
    scale TEXT NOT NULL,
    step TEXT NOT NULL,
    bonus_cap TEXT NOT NULL,
    penalty_cap TEXT NOT NULL,
    evidence_required INTEGER NOT NULL,
    not_applicable TEXT NOT NULL,
    state TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    columns TEXT NOT NULL,
    CONSTRAINT pk_criteria_set PRIMARY KEY (id),
    CONSTRAINT fk_criteria_set_legal_document_id FOREIGN KEY(legal_document_id) REFERENCES legal_document (id)
)
STRICT

CREATE TABLE citation (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    document_id INTEGER NOT NULL,
    raw TEXT NOT NULL,
    position INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    cited_date TEXT,
    places TEXT NOT NULL,
    cited_type TEXT,
    cited_number TEXT,
    cited_issuer TEXT,
    CONSTRAINT pk_citation PRIMARY KEY (id),
    CONSTRAINT fk_citation_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_citation_document_id FOREIGN KEY(document_id) REFERENCES legal_document (id)
)
STRICT

CREATE TABLE section (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    first_line INTEGER,
    last_line INTEGER,
    CONSTRAINT pk_section PRIMARY KEY (id),
    CONSTRAINT fk_section_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
STRICT

CREATE TABLE plan_source (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    passages TEXT NOT NULL,
    CONSTRAINT pk_plan_source PRIMARY KEY (id),
    CONSTRAINT fk_plan_source_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
STRICT

CREATE TABLE target (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    measure TEXT NOT NULL,
    value TEXT,
    unit TEXT,
    rating TEXT,
    first_line INTEGER,
    last_line INTEGER,
    comparison TEXT NOT NULL,
    baseline_year INTEGER,
    baseline_value TEXT,
    sources TEXT NOT NULL,
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT fk_target_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
STRICT

CREATE TABLE obligation (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    subkind TEXT,
    unit_name TEXT,
    recipient TEXT,
    via TEXT,
    timing_kind TEXT,
    due TEXT,
    due_raw TEXT,
    due_operator TEXT,
    period TEXT,
    first_line INTEGER,
    last_line INTEGER,
    lead_days INTEGER,
    CONSTRAINT pk_obligation PRIMARY KEY (id),
    CONSTRAINT fk_obligation_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
STRICT

CREATE TABLE report (
    id INTEGER NOT NULL,
    plan_id INTEGER,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    number TEXT NOT NULL,
    signed_on TEXT,
    preamble TEXT NOT NULL,
    closing TEXT NOT NULL,
    recipients TEXT NOT NULL,
    authority_prefix TEXT NOT NULL,
    position_for TEXT NOT NULL,
    position TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_on TEXT,
    sent_to TEXT NOT NULL,
    sent_via TEXT NOT NULL,
    frozen TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    replaces_id INTEGER,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_report PRIMARY KEY (id),
    CONSTRAINT fk_report_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_report_replaces_id FOREIGN KEY(replaces_id) REFERENCES report (id)
)
STRICT

CREATE TABLE criterion (
    id INTEGER NOT NULL,
    set_id INTEGER NOT NULL,
    parent_id INTEGER,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    max_points TEXT NOT NULL,
    kind TEXT NOT NULL,
    method TEXT,
    levels TEXT NOT NULL,
    floor TEXT,
    scored_by TEXT NOT NULL,
    guidance TEXT NOT NULL,
    evidence_asked TEXT NOT NULL,
    unit TEXT NOT NULL,
    modifiers TEXT NOT NULL,
    CONSTRAINT pk_criterion PRIMARY KEY (id),
    CONSTRAINT fk_criterion_set_id FOREIGN KEY(set_id) REFERENCES criteria_set (id),
    CONSTRAINT fk_criterion_parent_id FOREIGN KEY(parent_id) REFERENCES criterion (id)
)
STRICT

CREATE TABLE rating_band (
    id INTEGER NOT NULL,
    set_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    lower TEXT NOT NULL,
    upper TEXT NOT NULL,
    upper_included INTEGER NOT NULL,
    CONSTRAINT pk_rating_band PRIMARY KEY (id),
    CONSTRAINT fk_rating_band_set_id FOREIGN KEY(set_id) REFERENCES criteria_set (id)
)
STRICT

CREATE TABLE score_sheet (
    id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    set_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    fact_ids TEXT NOT NULL,
    frozen TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    CONSTRAINT pk_score_sheet PRIMARY KEY (id),
    CONSTRAINT fk_score_sheet_set_id FOREIGN KEY(set_id) REFERENCES criteria_set (id)
)
STRICT

CREATE TABLE amendment (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    document_number TEXT NOT NULL,
    passages TEXT NOT NULL,
    CONSTRAINT pk_amendment PRIMARY KEY (id),
    CONSTRAINT fk_amendment_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
STRICT

CREATE TABLE task_group (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    section_id INTEGER,
    position INTEGER NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    implicit INTEGER NOT NULL,
    first_line INTEGER,
    last_line INTEGER,
    CONSTRAINT pk_task_group PRIMARY KEY (id),
    CONSTRAINT fk_task_group_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_task_group_section_id FOREIGN KEY(section_id) REFERENCES section (id)
)
STRICT

CREATE TABLE target_result (
    id INTEGER NOT NULL,
    target_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    numerator TEXT,
    denominator TEXT,
    judged TEXT,
    note TEXT NOT NULL,
    rating TEXT NOT NULL,
    by_hand TEXT NOT NULL,
    CONSTRAINT pk_target_result PRIMARY KEY (id),
    CONSTRAINT uq_target_result_target_id_year UNIQUE (target_id, year),
    CONSTRAINT fk_target_result_target_id FOREIGN KEY(target_id) REFERENCES target (id)
)
STRICT

CREATE TABLE occurrence (
    id INTEGER NOT NULL,
    obligation_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    state TEXT NOT NULL,
    set_due TEXT,
    internal_due TEXT,
    sent_on TEXT,
    sent_number TEXT NOT NULL,
    sent_to TEXT NOT NULL,
    sent_via TEXT NOT NULL,
    report_id INTEGER,
    note TEXT NOT NULL,
    extensions TEXT NOT NULL,
    request_text TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    request_number TEXT NOT NULL,
    requested_on TEXT,
    CONSTRAINT pk_occurrence PRIMARY KEY (id),
    CONSTRAINT uq_occurrence_obligation_id_year_sequence UNIQUE (obligation_id, year, sequence),
    CONSTRAINT fk_occurrence_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id),
    CONSTRAINT fk_occurrence_report_id FOREIGN KEY(report_id) REFERENCES report (id)
)
STRICT

CREATE TABLE roster_duty (
    id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    obligation_id INTEGER,
    sequence INTEGER NOT NULL,
    due TEXT,
    due_operator TEXT NOT NULL,
    kinds TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_roster_duty PRIMARY KEY (id),
    CONSTRAINT fk_roster_duty_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id)
)
STRICT

CREATE TABLE rating_rule (
    id INTEGER NOT NULL,
    set_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    clause TEXT NOT NULL,
    criterion_id INTEGER,
    best_band INTEGER,
    CONSTRAINT pk_rating_rule PRIMARY KEY (id),
    CONSTRAINT fk_rating_rule_set_id FOREIGN KEY(set_id) REFERENCES criteria_set (id),
    CONSTRAINT fk_rating_rule_criterion_id FOREIGN KEY(criterion_id) REFERENCES criterion (id)
)
STRICT

CREATE TABLE criterion_match (
    id INTEGER NOT NULL,
    criterion_id INTEGER NOT NULL,
    other_set_id INTEGER NOT NULL,
    other_id INTEGER,
    CONSTRAINT pk_criterion_match PRIMARY KEY (id),
    CONSTRAINT uq_criterion_match_criterion_id_other_set_id UNIQUE (criterion_id, other_set_id),
    CONSTRAINT fk_criterion_match_criterion_id FOREIGN KEY(criterion_id) REFERENCES criterion (id),
    CONSTRAINT fk_criterion_match_other_set_id FOREIGN KEY(other_set_id) REFERENCES criteria_set (id),
    CONSTRAINT fk_criterion_match_other_id FOREIGN KEY(other_id) REFERENCES criterion (id)
)
STRICT

CREATE TABLE score_line (
    id INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    criterion_id INTEGER NOT NULL,
    passed INTEGER,
    level INTEGER,
    a TEXT,
    b TEXT,
    counts TEXT NOT NULL,
    points TEXT,
    basis TEXT NOT NULL,
    explanation TEXT NOT NULL,
    modifiers TEXT NOT NULL,
    not_applicable INTEGER NOT NULL,
    appraised TEXT,
    appraisal_note TEXT NOT NULL,
    final TEXT,
    reply TEXT NOT NULL,
    unit_id INTEGER,
    CONSTRAINT pk_score_line PRIMARY KEY (id),
    CONSTRAINT uq_score_line_sheet_id_criterion_id UNIQUE (sheet_id, criterion_id),
    CONSTRAINT fk_score_line_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id),
    CONSTRAINT fk_score_line_criterion_id FOREIGN KEY(criterion_id) REFERENCES criterion (id),
    CONSTRAINT fk_score_line_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)
STRICT

CREATE TABLE criterion_link (
    id INTEGER NOT NULL,
    criterion_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    object_id INTEGER,
    words TEXT NOT NULL,
    sought TEXT NOT NULL,
    place INTEGER,
    position INTEGER NOT NULL,
    CONSTRAINT pk_criterion_link PRIMARY KEY (id),
    CONSTRAINT fk_criterion_link_criterion_id FOREIGN KEY(criterion_id) REFERENCES criterion (id)
)
STRICT

CREATE TABLE score_decision (
    id INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    criterion_id INTEGER NOT NULL,
    is_accepted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    basis TEXT NOT NULL,
    worth TEXT,
    decided_on TEXT,
    passed INTEGER,
    level INTEGER,
    a TEXT,
    b TEXT,
    counts TEXT NOT NULL,
    points TEXT,
    CONSTRAINT pk_score_decision PRIMARY KEY (id),
    CONSTRAINT uq_score_decision_sheet_id_criterion_id UNIQUE (sheet_id, criterion_id),
    CONSTRAINT fk_score_decision_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id),
    CONSTRAINT fk_score_decision_criterion_id FOREIGN KEY(criterion_id) REFERENCES criterion (id)
)
STRICT

CREATE TABLE sent_dossier (
    id INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    sent_on TEXT NOT NULL,
    number TEXT NOT NULL,
    sent_to TEXT NOT NULL,
    sent_via TEXT NOT NULL,
    package_name TEXT NOT NULL,
    manifest TEXT NOT NULL,
    CONSTRAINT pk_sent_dossier PRIMARY KEY (id),
    CONSTRAINT fk_sent_dossier_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id)
)
STRICT

CREATE TABLE explanation_letter (
    id INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT,
    subject TEXT NOT NULL,
    addressees TEXT NOT NULL,
    opening TEXT NOT NULL,
    closing TEXT NOT NULL,
    CONSTRAINT pk_explanation_letter PRIMARY KEY (id),
    CONSTRAINT uq_explanation_letter_sheet_id UNIQUE (sheet_id),
    CONSTRAINT fk_explanation_letter_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id)
)
STRICT

CREATE TABLE task (
    id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT,
    text TEXT NOT NULL,
    original_text TEXT,
    timing_kind TEXT,
    timing_raw TEXT,
    due TEXT,
    due_operator TEXT,
    deliverable TEXT,
    origin TEXT NOT NULL,
    duplicate_of_id INTEGER,
    first_line INTEGER,
    last_line INTEGER,
    period TEXT,
    printed_units TEXT NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT fk_task_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_task_group_id FOREIGN KEY(group_id) REFERENCES task_group (id),
    CONSTRAINT fk_task_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES task (id)
)
STRICT

CREATE TABLE unit_report (
    id INTEGER NOT NULL,
    occurrence_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    internal_due TEXT,
    received_on TEXT,
    content TEXT NOT NULL,
    CONSTRAINT pk_unit_report PRIMARY KEY (id),
    CONSTRAINT uq_unit_report_occurrence_id_unit_id UNIQUE (occurrence_id, unit_id),
    CONSTRAINT fk_unit_report_occurrence_id FOREIGN KEY(occurrence_id) REFERENCES occurrence (id),
    CONSTRAINT fk_unit_report_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)
STRICT

CREATE TABLE roster_receipt (
    id INTEGER NOT NULL,
    duty_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    received_on TEXT,
    number TEXT NOT NULL,
    via TEXT NOT NULL,
    note TEXT NOT NULL,
    is_exempt INTEGER NOT NULL,
    CONSTRAINT pk_roster_receipt PRIMARY KEY (id),
    CONSTRAINT uq_roster_receipt_duty_id_entry_id UNIQUE (duty_id, entry_id),
    CONSTRAINT fk_roster_receipt_duty_id FOREIGN KEY(duty_id) REFERENCES roster_duty (id),
    CONSTRAINT fk_roster_receipt_entry_id FOREIGN KEY(entry_id) REFERENCES roster_entry (id)
)
STRICT

CREATE TABLE report_section (
    id INTEGER NOT NULL,
    report_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    heading TEXT NOT NULL,
    content TEXT NOT NULL,
    text TEXT NOT NULL,
    group_id INTEGER,
    figures TEXT NOT NULL,
    CONSTRAINT pk_report_section PRIMARY KEY (id),
    CONSTRAINT fk_report_section_report_id FOREIGN KEY(report_id) REFERENCES report (id),
    CONSTRAINT fk_report_section_group_id FOREIGN KEY(group_id) REFERENCES task_group (id)
)
STRICT

CREATE TABLE assignment (
    id INTEGER NOT NULL,
    task_id INTEGER,
    obligation_id INTEGER,
    unit_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    printed_name TEXT NOT NULL,
    origin TEXT NOT NULL,
    assigned_on TEXT,
    internal_due TEXT,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_assignment PRIMARY KEY (id),
    CONSTRAINT ck_assignment_one_duty CHECK ((task_id IS NULL) <> (obligation_id IS NULL)),
    CONSTRAINT fk_assignment_task_id FOREIGN KEY(task_id) REFERENCES task (id),
    CONSTRAINT fk_assignment_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id),
    CONSTRAINT fk_assignment_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)
STRICT

CREATE TABLE task_outcome (
    id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    state TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_task_outcome PRIMARY KEY (id),
    CONSTRAINT uq_task_outcome_task_id_year UNIQUE (task_id, year),
    CONSTRAINT fk_task_outcome_task_id FOREIGN KEY(task_id) REFERENCES task (id)
)
STRICT

CREATE TABLE task_extension (
    id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    extensions TEXT NOT NULL,
    CONSTRAINT pk_task_extension PRIMARY KEY (id),
    CONSTRAINT uq_task_extension_task_id_year UNIQUE (task_id, year),
    CONSTRAINT fk_task_extension_task_id FOREIGN KEY(task_id) REFERENCES task (id)
)
STRICT

CREATE TABLE progress_entry (
    id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    unit_id INTEGER,
    year INTEGER NOT NULL,
    entered_on TEXT NOT NULL,
    text TEXT NOT NULL,
    percent INTEGER,
    quantities TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CONSTRAINT pk_progress_entry PRIMARY KEY (id),
    CONSTRAINT ck_progress_entry_percent CHECK (percent IS NULL OR percent BETWEEN 0 AND 100),
    CONSTRAINT fk_progress_entry_task_id FOREIGN KEY(task_id) REFERENCES task (id),
    CONSTRAINT fk_progress_entry_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)
STRICT

CREATE VIRTUAL TABLE search_task USING fts5(words, content = 'searched_task', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_task_group USING fts5(words, content = 'searched_task_group', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_obligation USING fts5(words, content = 'searched_obligation', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_occurrence USING fts5(words, content = 'searched_occurrence', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_unit_report USING fts5(words, content = 'searched_unit_report', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_target USING fts5(words, content = 'searched_target', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_target_result USING fts5(words, content = 'searched_target_result', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_progress_entry USING fts5(words, content = 'searched_progress_entry', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_evidence USING fts5(words, content = 'searched_evidence', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_report USING fts5(words, content = 'searched_report', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_report_section USING fts5(words, content = 'searched_report_section', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_register_row USING fts5(words, content = 'searched_register_row', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_criterion USING fts5(words, content = 'searched_criterion', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_score_line USING fts5(words, content = 'searched_score_line', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_plan USING fts5(words, content = 'searched_plan', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_legal_document USING fts5(words, content = 'searched_legal_document', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_roster_entry USING fts5(words, content = 'searched_roster_entry', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_roster_receipt USING fts5(words, content = 'searched_roster_receipt', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_unit USING fts5(words, content = 'searched_unit', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_person USING fts5(words, content = 'searched_person', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)

CREATE INDEX ix_unit_parent_id ON unit (parent_id)

CREATE INDEX ix_legal_document_replaced_by_id ON legal_document (replaced_by_id)

CREATE INDEX ix_outline_heading_kind_position ON outline_heading (kind, position)

CREATE INDEX ix_evidence_sha256 ON evidence (sha256)

CREATE INDEX ix_register_row_year_register_day ON register_row (year, register, day)

CREATE INDEX ix_register_row_register_year ON register_row (register, year)

CREATE INDEX ix_year_closing_year ON year_closing (year)

CREATE INDEX ix_person_unit_id ON person (unit_id)

CREATE INDEX ix_plan_year ON "plan" (year)

CREATE INDEX ix_plan_superior_document_id ON "plan" (superior_document_id)

CREATE INDEX ix_urging_letter_unit_id ON urging_letter (unit_id)

CREATE INDEX ix_urging_letter_year ON urging_letter (year)

CREATE INDEX ix_roster_score_year ON roster_score (year)

CREATE INDEX ix_evidence_link_proven_object_id ON evidence_link (proven, object_id)

CREATE INDEX ix_criteria_set_legal_document_id ON criteria_set (legal_document_id)

CREATE INDEX ix_citation_document_id ON citation (document_id)

CREATE INDEX ix_citation_plan_id ON citation (plan_id)

CREATE INDEX ix_section_plan_id_position ON section (plan_id, position)

CREATE INDEX ix_plan_source_plan_id ON plan_source (plan_id)

CREATE INDEX ix_target_plan_id_position ON target (plan_id, position)

CREATE INDEX ix_obligation_plan_id_position ON obligation (plan_id, position)

CREATE INDEX ix_report_year ON report (year)

CREATE INDEX ix_report_plan_id ON report (plan_id)

CREATE INDEX ix_report_replaces_id ON report (replaces_id)

CREATE INDEX ix_criterion_set_id_position ON criterion (set_id, position)

CREATE INDEX ix_criterion_parent_id ON criterion (parent_id)

CREATE INDEX ix_rating_band_set_id ON rating_band (set_id)

CREATE INDEX ix_score_sheet_year ON score_sheet (year)

CREATE INDEX ix_score_sheet_set_id ON score_sheet (set_id)

CREATE INDEX ix_amendment_plan_id ON amendment (plan_id)

CREATE INDEX ix_task_group_section_id ON task_group (section_id)

CREATE INDEX ix_task_group_plan_id_position ON task_group (plan_id, position)

CREATE INDEX ix_occurrence_report_id ON occurrence (report_id)

CREATE INDEX ix_occurrence_year ON occurrence (year)

CREATE INDEX ix_roster_duty_obligation_id ON roster_duty (obligation_id)

CREATE INDEX ix_roster_duty_year ON roster_duty (year)

CREATE INDEX ix_rating_rule_criterion_id ON rating_rule (criterion_id)

CREATE INDEX ix_rating_rule_set_id ON rating_rule (set_id)

CREATE INDEX ix_criterion_match_other_set_id ON criterion_match (other_set_id)

CREATE INDEX ix_criterion_match_other_id ON criterion_match (other_id)

CREATE INDEX ix_score_line_unit_id ON score_line (unit_id)

CREATE INDEX ix_score_line_criterion_id ON score_line (criterion_id)

CREATE INDEX ix_criterion_link_criterion_id ON criterion_link (criterion_id)

CREATE INDEX ix_score_decision_criterion_id ON score_decision (criterion_id)

CREATE INDEX ix_sent_dossier_sheet_id ON sent_dossier (sheet_id)

CREATE INDEX ix_task_duplicate_of_id ON task (duplicate_of_id)

CREATE INDEX ix_task_plan_id_group_id_position ON task (plan_id, group_id, position)

CREATE INDEX ix_task_group_id ON task (group_id)

CREATE INDEX ix_unit_report_unit_id ON unit_report (unit_id)

CREATE INDEX ix_roster_receipt_entry_id ON roster_receipt (entry_id)

CREATE INDEX ix_report_section_group_id ON report_section (group_id)

CREATE INDEX ix_report_section_report_id_position ON report_section (report_id, position)

CREATE INDEX ix_assignment_unit_id ON assignment (unit_id)

CREATE INDEX ix_assignment_task_id ON assignment (task_id)

CREATE INDEX ix_assignment_obligation_id ON assignment (obligation_id)

CREATE INDEX ix_task_outcome_year ON task_outcome (year)

CREATE INDEX ix_task_extension_year ON task_extension (year)

CREATE INDEX ix_progress_entry_year_task_id ON progress_entry (year, task_id)

CREATE INDEX ix_progress_entry_task_id_year ON progress_entry (task_id, year)

CREATE INDEX ix_progress_entry_unit_id ON progress_entry (unit_id)

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER history_grows_by_one BEFORE INSERT ON history
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM history)
BEGIN SELECT RAISE(ABORT, 'history grows by one'); END

CREATE VIEW searched_task AS SELECT id, replace(replace(coalesce(number, '') || ' ' || coalesce(text, '') || ' ' || coalesce(deliverable, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM task

CREATE VIEW searched_task_group AS SELECT id, replace(replace(coalesce(number, '') || ' ' || coalesce(title, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM task_group

CREATE VIEW searched_obligation AS SELECT id, replace(replace(coalesce(text, '') || ' ' || coalesce(unit_name, '') || ' ' || coalesce(recipient, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM obligation

CREATE VIEW searched_occurrence AS SELECT id, replace(replace(coalesce(request_text, '') || ' ' || coalesce(requested_by, '') || ' ' || coalesce(request_number, '') || ' ' || coalesce(sent_number, '') || ' ' || coalesce(sent_to, '') || ' ' || coalesce(sent_via, '') || ' ' || coalesce(note, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM occurrence

CREATE VIEW searched_unit_report AS SELECT id, replace(replace(coalesce(content, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM unit_report

CREATE VIEW searched_target AS SELECT id, replace(replace(coalesce(text, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM target

CREATE VIEW searched_target_result AS SELECT id, replace(replace(coalesce(note, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM target_result

CREATE VIEW searched_progress_entry AS SELECT id, replace(replace(coalesce(text, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM progress_entry

CREATE VIEW searched_evidence AS SELECT id, replace(replace(coalesce(title, '') || ' ' || coalesce(document_number, '') || ' ' || coalesce(file_name, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM evidence

CREATE VIEW searched_report AS SELECT id, replace(replace(coalesce(number, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(preamble, '') || ' ' || coalesce(closing, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM report

CREATE VIEW searched_report_section AS SELECT id, replace(replace(coalesce(heading, '') || ' ' || coalesce(text, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM report_section

CREATE VIEW searched_register_row AS SELECT id, replace(replace(coalesce(words, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM register_row

CREATE VIEW searched_criterion AS SELECT id, replace(replace(coalesce(number, '') || ' ' || coalesce(text, '') || ' ' || coalesce(evidence_asked, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM criterion

CREATE VIEW searched_score_line AS SELECT id, replace(replace(coalesce(explanation, '') || ' ' || coalesce(basis, '') || ' ' || coalesce(appraisal_note, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM score_line

CREATE VIEW searched_plan AS SELECT id, replace(replace(coalesce(doc_type, '') || ' ' || coalesce(number, '') || ' ' || coalesce(symbol, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(issuer, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM plan

CREATE VIEW searched_legal_document AS SELECT id, replace(replace(coalesce(type, '') || ' ' || coalesce(number, '') || ' ' || coalesce(issuer, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(note, '') || ' ' || coalesce(short_names, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM legal_document

CREATE VIEW searched_roster_entry AS SELECT id, replace(replace(coalesce(name, '') || ' ' || coalesce(short_name, '') || ' ' || coalesce(kind, '') || ' ' || coalesce(leader_in_charge, '') || ' ' || coalesce(contact, '') || ' ' || coalesce(note, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM roster_entry

CREATE VIEW searched_roster_receipt AS SELECT id, replace(replace(coalesce(number, '') || ' ' || coalesce(via, '') || ' ' || coalesce(note, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM roster_receipt

CREATE VIEW searched_unit AS SELECT id, replace(replace(coalesce(name, '') || ' ' || coalesce(short_name, '') || ' ' || coalesce(aliases, '') || ' ' || coalesce(head, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM unit

CREATE VIEW searched_person AS SELECT id, replace(replace(coalesce(name, '') || ' ' || coalesce(title, ''), 'đ', 'd'), 'Đ', 'd') AS words FROM person
