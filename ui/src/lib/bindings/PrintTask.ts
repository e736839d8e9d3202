import type { OptionView } from "./OptionView";
export type PrintTask = { id: string, what: string, number: string, printer: string, at: string, text: string, answers: Array<OptionView>, };
