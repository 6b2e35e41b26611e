/** The tools by name, so that nothing is loaded to register them. The manifest is held to them when the package is built. */
export const toolNames = {
  read: ["afterword_list_due", "afterword_get_plan", "afterword_draft_message"],
  actions: [
    "afterword_add_interview",
    "afterword_add_debrief",
    "afterword_add_person",
    "afterword_record_sent",
    "afterword_record_mistake",
    "afterword_record_reply",
    "afterword_record_pause",
    "afterword_record_request",
    "afterword_record_absence",
    "afterword_record_offer",
    "afterword_record_outcome",
    "afterword_update_promise",
    "afterword_reschedule_interview",
    "afterword_cancel_interview",
    "afterword_undo_change",
  ],
} as const;
