import { Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';

interface Props extends Pick<TextFieldProps, 'name' | 'autoComplete' | 'type' | 'inputMode' | 'autoFocus'> {
  readonly label: string;
  readonly help?: string;
}

/** A field of the forms that let somebody in. What is typed stays in the form. */
export function EntryField({ label, help, ...field }: Props) {
  return (
    <TextField className="field" {...field}>
      <Label className="label">{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className="quiet">
          {help}
        </Text>
      )}
      <Input />
    </TextField>
  );
}
