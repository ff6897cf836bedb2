import { parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onChange: (day: string | undefined) => void;
}

/** A day, typed. */
export function DayField({ label, value, onChange }: Props) {
  return (
    <DateField
      className="field"
      value={parseDate(value)}
      onChange={(day) => onChange(day?.toString())}
      shouldForceLeadingZeros
    >
      <Label className="label">{label}</Label>
      <DateInput className="date-input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
    </DateField>
  );
}
