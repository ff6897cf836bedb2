import { Button } from 'react-aria-components';
import { Table, type Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** The files chosen so far. */
export function ChosenFiles({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  const say = useWords(words);
  const format = useFormat();
  const columns: readonly Column<File>[] = [
    { key: 'file', title: say.file, head: true, cell: ({ name }) => name },
    { key: 'size', title: say.size, number: true, cell: ({ size }) => `${format.number(Math.max(1, Math.round(size / 1024)))} KB` },
    {
      key: 'remove',
      title: say.action,
      cell: (file) => (
        <Button className="plain" aria-label={say.removeNamed(file.name)} onPress={() => onRemove(file)}>
          {say.remove}
        </Button>
      ),
    },
  ];
  return (
    <>
      <p role="status">{files.length === 0 ? '' : say.chosen(format.number(files.length))}</p>
      {files.length === 0 ? null : <Table caption={say.chosen(format.number(files.length))} captionHidden compact columns={columns} rows={files} rowKey={({ name }) => name} />}
    </>
  );
}
