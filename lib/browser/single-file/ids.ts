/** Elements of the single file: where the page is drawn, the script that draws it, and that script compressed. */
export const ROOT_ID = 'chainsight';
export const SCRIPT_ID = 'chainsight-script';
export const PACKED_ID = 'chainsight-packed';
