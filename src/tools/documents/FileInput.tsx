interface Props {
  /** Endings and media types: `.json,application/json` */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A control that asks for files. The same file can be chosen twice. */
export const FileInput = ({ accept, multiple = false, onFiles }: Props) => (
  <input
    type="file"
    accept={accept}
    multiple={multiple}
    onChange={({ currentTarget }) => {
      const files = [...(currentTarget.files ?? [])];
      currentTarget.value = '';
      if (files.length > 0) onFiles(files);
    }}
  />
);
