/** Where a report goes. */
export interface ReportOutput {
	write(text: string): Promise<void>;
	/** An exchange was checked, so that there is something to report. */
	release(): Promise<void>;
	/** The report is whole. */
	end(): Promise<void>;
	/** Nothing more is written, whether the report is whole or not. */
	close(): void;
}
