export type PrinterView = { name: string, address: string, receipts: boolean, papers: boolean, ready: boolean, text: string, };
