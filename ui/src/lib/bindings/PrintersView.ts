import type { PrintTask } from "./PrintTask";
import type { PrinterFound } from "./PrinterFound";
import type { PrinterView } from "./PrinterView";
export type PrintersView = { printers: Array<PrinterView>, found: Array<PrinterFound>, tasks: Array<PrintTask>, };
