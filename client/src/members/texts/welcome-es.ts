import type { Translation } from '../../app/texts/words';
import type en from './welcome-en';

const es = {
  title: 'Una vuelta corta',
  step: '{now} de {all}',
  next: 'Seguir',
  back: 'Atrás',
  skip: 'Saltar esto',
  done: 'Listo',
  find: 'Descubrir círculos',
  again: 'Puedes volver a leer esto cuando quieras: está en tus ajustes.',

  'circle.title': 'Qué es un círculo',
  'circle.1': 'Un círculo es un grupo pequeño. Se reúne aquí una vez por semana, a la misma hora.',
  'circle.2': 'Tiene un tema, y alguien que cuida del tiempo: quien facilita.',
  'circle.3': 'Aquí nadie trata a nadie. Nos escuchamos y decimos cómo es para cada cual.',
  'circle.4': 'Tú eliges cuánto dices. Siempre puedes pasar.',

  'window.title': 'Lo que puedes leer',
  'window.1': 'Lees desde el día en que entras. Lo dicho antes se queda con quienes estaban.',
  'window.2': 'Vale también para ti: quien llega después no ve lo que dices hoy.',
  'window.picture': 'Los días de antes de entrar están cerrados. Desde ese día puedes leer.',
  'window.before': 'antes de ti',
  'window.joined': 'entras',
  'window.after': 'puedes leer',

  'readers.title': 'Quién puede leerte',
  'readers.1': 'Solo las personas de la lista del círculo. Nadie lee a escondidas.',
  'readers.2': 'La moderación ve un mensaje solo si alguien lo señala, con unas líneas alrededor.',
  'readers.3': 'Lo que se dice se borra tras unas semanas. Cada círculo te dice cuántos días.',
  'readers.4': 'Nadie ve tu correo electrónico.',

  'reflect.title': 'Cómo se refleja',
  'reflect.1': 'Una persona comparte algo. Otra escribe lo que ha oído, con sus palabras. Sin consejos.',
  'reflect.2': 'La primera dice si encaja: sí, en parte, o todavía no.',
  'reflect.example': 'Un ejemplo inventado',
  'reflect.share.name': 'Kim',
  'reflect.share': 'Otra vez dije que sí al turno extra. Quería decir que no.',
  'reflect.back.name': 'Sol',
  'reflect.back': 'Oigo que aceptaste una vez más, y que una parte de ti quería esa tarde para ti.',
  'reflect.answer': 'Sí, eso es.',
  'reflect.try': '¿Sol ha oído a Kim? Prueba una respuesta. No se envía nada.',
  'reflect.yes': 'Sí',
  'reflect.partly': 'En parte',
  'reflect.not-yet': 'Todavía no',
  'reflect.said.yes': 'Entonces se ha oído a Kim del todo, y el círculo sigue.',
  'reflect.said.partly': 'Entonces Sol puede probar otra vez. Kim puede añadir unas palabras.',
  'reflect.said.not-yet': 'También está bien. Sol puede probar otra vez, y nadie hizo nada mal.',

  'out.title': 'La salida y la ayuda',
  'out.1': '«Salir ya» está en cada página. Se va al momento, muestra otro sitio y cierra tu sesión.',
  'out.2': 'También puedes pulsar la tecla Mayús tres veces seguidas.',
  'out.3': '«Necesito ayuda ahora» muestra a quién llamar, de día y de noche. También funciona sin cuenta.',
  'out.try': 'Pruébalo aquí. No te irás.',
  'out.button': 'Probar la salida',
  'out.cover':
    'En este momento ya no estarías aquí. La página siguiente sería una sencilla, como la del tiempo.',
  'out.cover.back': 'Volver a la vuelta corta',
  'out.tried': 'Así es. De verdad, tendrías que entrar otra vez en tu cuenta.',

  'rest.title': 'Pausar y salir',
  'rest.1': 'Cuando sea demasiado, toma un descanso tranquilo. Te quedas en la sala, y para ti hay silencio.',
  'rest.2': 'Puedes poner tu lugar en pausa todo lo que necesites. Se guarda para ti.',
  'rest.3': 'Salir es tan fácil como entrar. No tienes que decir por qué.',
  'rest.4': 'Nadie cuenta cuántas veces vienes.',
} satisfies Translation<typeof en>;

export default es;
