/** Import this where all code comes in one piece: then preformatted text is judged at once. */
import { judgeProseBy } from './code';
import { isProse } from './prose';

judgeProseBy(isProse);
