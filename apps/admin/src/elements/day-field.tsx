import { parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly initial: string;
  readonly onChange: (day: string | undefined) => void;
}

/** A day, typed. */
export function DayField({ label, initial, onChange }: Props) {
  return (
    <DateField
      className="field"
      defaultValue={parseDate(initial)}
      onChange={(day) => onChange(day?.toString())}
      shouldForceLeadingZeros
    >
      <Label className="label">{label}</Label>
      <DateInput className="date-input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
    </DateField>
  );
}
