export { forgetReminders, notificationOf, remembered, remind, type Reminder, type ReminderOptions } from "./remind.ts";
export { reminderSetUp, type ReminderInput, type ReminderSetUp } from "./units.ts";
