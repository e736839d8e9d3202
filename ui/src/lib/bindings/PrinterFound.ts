export type PrinterFound = { name: string, address: string, };
