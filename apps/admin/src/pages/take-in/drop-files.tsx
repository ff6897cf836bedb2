import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

const ACCEPTED = ['.xlsx', '.xls', '.csv', '.tsv', '.txt'];

/** Where files are dropped, or chosen with a button. */
export function DropFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const say = useWords(words);
  return (
    <DropZone
      className="drop"
      onDrop={async ({ items }) => {
        const files = items.filter((item) => item.kind === 'file').map((item) => item.getFile());
        onFiles(await Promise.all(files));
      }}
    >
      <p>
        <Text slot="label">{say.drop}</Text>
      </p>
      <FileTrigger allowsMultiple acceptedFileTypes={ACCEPTED} onSelect={(list) => onFiles([...(list ?? [])])}>
        <Button>{say.choose}</Button>
      </FileTrigger>
      <p className="quiet small hint">{say.kinds}</p>
    </DropZone>
  );
}
