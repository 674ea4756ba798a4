import type { Translation } from '../../app/texts/words';
import type en from './lead-en';

const es = {
  title: 'Facilitas',

  'part.title': 'Tu parte',
  'part.1': 'Cuidas del tiempo y del marco. No tienes que tener respuestas.',
  'part.2': 'Recibes a la gente, pones la pregunta y cuidas de que todos tengan su turno.',
  'part.3': 'No te toca curar. El círculo lleva en común lo que se dice.',

  'prompt.title': 'Poner una pregunta',
  'prompt.1': 'En tu página para facilitar, elige una pregunta y ponla. Bastan dos pasos.',
  'prompt.2': 'Empieza con algo ligero. Una pregunta de hondura 3 es para un círculo que se conoce.',
  'prompt.3': 'Algunas preguntas avisan de lo que tocan. Se pueden plegar.',

  'tools.title': 'Cuando alguien se pasa',
  'tools.1': 'Habla antes con la persona, si puedes. A menudo basta una palabra amable.',
  'tools.2': 'Puedes dejar su voz en reposo un rato. Sigue leyendo, y lee tu motivo.',
  'tools.3': 'Puedes sacar a alguien del círculo. Vale al momento, y se le dice por qué.',
  'tools.4': 'Las notas privadas te ayudan a recordar. Se borran a los 90 días como mucho.',

  'crisis.title': 'Cuando alguien quizá esté en peligro',
  'crisis.1': 'Tómalo en serio, mantén la calma y responde. Pregunta si ahora está a salvo.',
  'crisis.2': 'Muestra «Necesito ayuda ahora»: a quién llamar en su país, de día y de noche.',
  'crisis.3':
    'Señala el mensaje diciendo que temes por su seguridad ahora. La moderación lo mira lo primero.',
  'crisis.4': 'No tienes que llevarlo en soledad. Pásalo, y quédate con el círculo.',
  'crisis.help': 'Ver la página de ayuda',

  'self.title': 'Cuidarte',
  'self.1': 'Oír mucho puede pesar. Habla con quien cofacilita después de cada reunión.',
  'self.2': 'Busca a alguien que pueda tomar el relevo antes de necesitar una semana libre.',
  'self.3': 'Si es demasiado, la misma ayuda está para ti.',
} satisfies Translation<typeof en>;

export default es;
