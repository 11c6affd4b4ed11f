import { dataModule } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { recordingListOf } from "../model/recording-list.ts";

/** The source text of what may be written of the exchanges of an API. */
export const recordingSource = (model: ApiModel) => dataModule("recording", recordingListOf(model));
