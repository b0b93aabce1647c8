import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const es: LanguageWords = {
  code: "es",
  gate: {
    duties: words(`
      responsabilidades | tus responsabilidades | principales responsabilidades | funciones | tus funciones | funciones principales | principales funciones | funciones del puesto | tareas | tareas principales | descripción del puesto | descripción de la oferta | descripción del trabajo | descripción del empleo | descripción de la vacante | el puesto | sobre el puesto | sobre el rol | acerca del puesto | tu rol | el rol | tu misión | misión | misión del puesto | qué harás | lo que harás | qué vas a hacer | actividades | objetivo del puesto | tu día a día`),
    requirements: words(`
      requisitos | requisitos mínimos | requisitos del puesto | requisitos deseables | requisitos imprescindibles | perfil | tu perfil | perfil buscado | perfil requerido | perfil del candidato | qué buscamos | lo que buscamos | qué necesitas | qué pedimos | se requiere | experiencia | experiencia requerida | formación | formación requerida | competencias | habilidades | conocimientos | cualificaciones | conocimientos requeridos | imprescindible | valorable | se valorará | deseable | quién eres | escolaridad | aptitudes`),
    offers: words(`
      ofrecemos | te ofrecemos | se ofrece | qué ofrecemos | lo que ofrecemos | qué te ofrecemos | beneficios | nuestros beneficios | beneficios y ventajas | ventajas | prestaciones | condiciones | condiciones laborales | condiciones de trabajo | salario | retribución | remuneración | por qué unirte | por qué trabajar con nosotros | proceso de selección | compensación`),
    labels: words(`
      tipo de contrato | tipo de empleo | tipo de jornada | jornada | jornada laboral | contrato | duración del contrato | modalidad | modalidad de trabajo | salario | sueldo | salario bruto | rango salarial | retribución | horario | turno | lugar de trabajo | ubicación del puesto | centro de trabajo | fecha límite | fecha de cierre | fecha de incorporación | incorporación | fecha de inicio | plazo de inscripción | plazo de presentación | vacantes | número de vacantes | nº de vacantes | referencia | código de oferta | experiencia mínima | estudios mínimos | nivel de estudios | nivel profesional | categoría | área | departamento | teletrabajo | personal a cargo | puesto | cargo | disponibilidad para viajar`),
    hiring: words(`
      buscamos | estamos buscando | se busca | busca un | busca una | busca incorporar | seleccionamos | seleccionar un | seleccionar una | selecciona | precisamos | precisa incorporar | necesitamos | necesitamos incorporar | se necesita | se solicita | solicitamos | solicita | estamos contratando | contratamos | incorporar a un | incorporar a una | incorporar un | incorporar una | únete a nuestro equipo | únete a | forma parte de | oferta de empleo | oferta de trabajo | vacante | para este puesto | en este puesto | en este rol | reportando a | dependiendo de | te encargarás | serás responsable | la persona seleccionada | (h/m) | (m/f) | h/m | incorporación inmediata | busca | buscan | precisa | necesita | se ofrece trabajo | se ofrece empleo`),
    candidate: words(`
      años de experiencia | año de experiencia | experiencia mínima | experiencia previa | experiencia en | experiencia como | experiencia con | experiencia demostrable | titulación | titulado | titulada | grado en | licenciatura | formación en | formación profesional | ciclo formativo | conocimientos de | conocimiento de | dominio de | nivel alto de | nivel de inglés | inglés avanzado | inglés alto | capacidad de | capacidad para | trabajo en equipo | carné de conducir | carnet de conducir | permiso de conducir | licencia de conducir | vehículo propio | disponibilidad para | disponibilidad inmediata | habilidades de comunicación | proactiv* | eres una persona | tienes experiencia | tienes | eres | cuentas con | te apasiona | residencia en | orientación al cliente | bachillerato | el candidato | la candidata`),
    apply: words(`
      inscribirme | inscríbete | inscribirse en | inscribirme en esta oferta | postular | postúlate | postularme | postularse | aplicar ahora | aplica ahora | aplicar a | solicitar empleo | solicitar puesto | solicita el puesto | enviar cv | envía tu cv | envíanos tu cv | enviar currículum | envía tu currículum | enviar curriculum | cv a | currículum a | currículum vitae a | carta de presentación | carta de motivación | interesados enviar | interesados | candidatura | candidaturas | enviar candidatura | presentar solicitud | cómo aplicar | cómo solicitar`),
    terms: words(`
      jornada completa | tiempo completo | media jornada | jornada parcial | tiempo parcial | medio tiempo | contrato indefinido | indefinido | contrato temporal | temporal | contrato fijo | prácticas | becario | autónomo | por hora | por mes | al mes | al año | brutos | bruto anual | bruto/año | brutos anuales | b/a | salario fijo | salario competitivo | según convenio | según valía | convenio | pagas | seguro médico | ticket restaurant | vacaciones | días de vacaciones | teletrabajo | remoto | híbrido | presencial | turno de mañana | turnos rotativos | lunes a viernes | prestaciones de ley | prestaciones superiores | comisiones | aguinaldo | sueldo | salario | puesto`),
    occupations: words(`
      ingeniero | ingeniera | desarrollador | desarrolladora | programador | programadora | analista | gerente | director | directora | responsable | jefe | jefa | técnico | técnica | asistente | auxiliar | administrativo | administrativa | consultor | consultora | especialista | coordinador | coordinadora | enfermero | enfermera | médico | médica | profesor | profesora | docente | maestro | conductor | conductora | chófer | chofer | repartidor | camarero | camarera | mesero | mesera | cocinero | cocinera | ayudante | dependiente | dependienta | vendedor | vendedora | comercial | cajero | cajera | operario | operaria | operador | mozo | almacén | electricista | fontanero | mecánico | soldador | albañil | contable | contador | contadora | abogado | abogada | diseñador | diseñadora | arquitecto | arquitecta | becario | aprendiz | recepcionista | secretaria | limpiador | limpiadora | vigilante |
      guardia | farmacéutico | fisioterapeuta | peluquero | gestor | gestora | teleoperador | agente | ejecutivo | ejecutiva | supervisor | supervisora | investigador | investigadora | cuidador | cuidadora | camionero | jardinero | panadero`),
    closed: words(`
      oferta ya no está disponible | oferta no está disponible | oferta ha caducado | oferta caducada | oferta ha expirado | oferta expirada | oferta cerrada | oferta está cerrada | oferta finalizada | oferta ha finalizado | oferta de empleo ha caducado | oferta de empleo ya no | oferta de trabajo ya no | vacante ya no está disponible | vacante cerrada | vacante ha sido cubierta | vacante está cerrada | vacante ha expirado | vacante cubierta | vacante ya no está | puesto ya no está disponible | puesto ha sido cubierto | puesto cubierto | puesto ya ha sido cubierto | puesto ya está cubierto | empleo ya no está disponible | empleo ha expirado | ya no acepta candidaturas | ya no acepta solicitudes | ya no aceptamos | ya no se aceptan | no se aceptan más | plazo de inscripción ha finalizado | plazo ha finalizado | plazo de solicitud ha terminado | plazo de presentación ha finalizado |
      plazo de inscripción cerrado | convocatoria cerrada | convocatoria está cerrada | proceso de selección cerrado | proceso de selección ha finalizado | inscripción cerrada | anuncio ha caducado | anuncio ya no está`),
    conditions: words(`
      hasta | cuando | si | una vez | en cuanto | antes`),
    results: words(`
      ofertas de empleo en | ofertas encontradas | ofertas de trabajo en | empleos en | empleos encontrados | resultados de búsqueda | resultados | todas las ofertas | nuestras ofertas | ofertas de empleo | ver oferta | ver empleo | ver todas las ofertas | ordenar por | filtrar | filtrar por | página siguiente | crear alerta | alertas de empleo | vacantes disponibles | posiciones abiertas | puestos disponibles | ver más ofertas | buscar empleo | últimas ofertas | vacantes en`),
    login: words(`
      inicia sesión para | iniciar sesión para | debes iniciar sesión | por favor, inicia sesión | necesitas iniciar sesión | has olvidado tu contraseña | olvidaste tu contraseña | recordarme | solo para suscriptores | exclusivo para suscriptores | crea una cuenta para | no tienes cuenta | ya tienes cuenta | acceso restringido | regístrate para`),
    robot: words(`
      no soy un robot | verifica que eres humano | verificar que eres humano | comprobando tu navegador | acceso denegado | tráfico inusual | comprobación de seguridad | has sido bloqueado`),
    consent: words(`
      antes de continuar | utilizamos cookies | usamos cookies | aceptar todas | aceptar cookies | rechazar todas | configurar cookies | tu privacidad | configuración de cookies`),
    script: words(`
      activar javascript | activa javascript | habilitar javascript | habilita javascript | javascript está desactivado | requiere javascript | cargando… | cargando... | espere por favor`),
    missing: words(`
      página no encontrada | página no existe | no se ha encontrado la página | no encontramos la página | error 404 | página que buscas | página solicitada | volver al inicio | ha ocurrido un error | servicio no disponible`),
    article: words(`
      publicado el | actualizado el | por redacción | escrito por | minutos de lectura | tiempo de lectura | leer más | sigue leyendo | lee también | te puede interesar | comentarios | deja un comentario | comparte este artículo | suscríbete | suscribirse | boletín | newsletter | según datos | declaró | aseguró | explicó | afirma | nota de prensa | contacto de prensa | agencia efe | en este artículo | consejos para | conclusión | índice | mercado laboral | tasa de paro | despidos | sindicatos | entrevista de trabajo | podcast | capítulo | foto: | ministro | salario medio | cuánto gana`),
    shop: words(`
      añadir al carrito | añadir a la cesta | agregar al carrito | carrito | en stock | agotado | envío gratis | envío gratuito | comprar ahora | opiniones de clientes | descripción del producto | iva incluido | prueba gratis | solicita una demo | devoluciones`),
    otherTitles: words(
      `plantilla de currículum | plantilla de oferta | modelo de currículum | ejemplo de currículum | guía salarial | sueldo medio | salario medio | se alquila | en alquiler | descripción de puesto plantilla`,
    ),
    otherwise: words(`
      ingredientes | precalentar | precalienta | raciones | tiempo de cocción | dormitorios | alquiler | alquiler mensual | fianza | m2 | m² | mascotas | matrícula | plan de estudios | ects | asignaturas | salidas profesionales | admisión | ponentes | programa del evento | lugar del evento | aforo | licitación | licitadores | pliego | pliegos | contrato de obras | órgano de contratación | voluntario | voluntarios | voluntariado | donar | mi experiencia | he trabajado | mis habilidades | sobre mí | experiencia laboral | hilo | citar | becas | subvención | síntomas | préstamo | curso | cursos | plazas limitadas | demandante de empleo | horas lectivas`),
  },
  labels: {
    title: words(`puesto | título del puesto | nombre del puesto | cargo | vacante | posición | título |
      denominación del puesto | puesto vacante | oferta`),
    company: words("empresa | empleador | compañía | nombre de la empresa | organización | entidad | razón social | institución"),
    location: words(`ubicación | lugar | lugar de trabajo | localidad | ciudad | localización | provincia | población | sede |
      zona de trabajo | centro de trabajo | lugar del puesto | país | región | ubicaciones | zona | dónde`),
    workplace: words("modalidad | modalidad de trabajo | teletrabajo | trabajo remoto | remoto | tipo de trabajo | presencialidad"),
    employmentType: words(`tipo de contrato | jornada | tipo de empleo | contrato | tipo de jornada | jornada laboral | horario |
      tipo de puesto | dedicación | modalidad de contratación | duración del contrato | modalidad de contrato | tipo de contratación | jornada de trabajo | duración`),
    salary: words(`salario | sueldo | retribución | remuneración | salario bruto | rango salarial | banda salarial |
      salario anual | salario mensual | compensación | honorarios | salario bruto anual | renta | rango de salario | oferta económica | sueldo mensual | paquete salarial`),
    experience: words(`experiencia | años de experiencia | experiencia requerida | experiencia mínima | nivel de experiencia |
      experiencia laboral`),
    education: words(`estudios | formación | estudios mínimos | formación académica | nivel de estudios | titulación | educación |
      escolaridad | nivel educativo | formación mínima`),
    seniority: words("nivel | nivel profesional | categoría profesional | seniority"),
    datePosted: words(`fecha de publicación | publicado | publicado el | publicada el | publicada | fecha de alta |
      fecha publicación | publicación | fecha`),
    validThrough: words(`fecha límite | plazo de inscripción | fecha de cierre | plazo | cierre | plazo de solicitud |
      fecha límite de inscripción | inscripción hasta | válida hasta | fecha de caducidad | fecha fin | fecha de vencimiento | plazo de presentación | fecha límite de postulación | fecha límite de presentación | postular hasta |
      cierre de inscripción | vence | fecha de finalización | caduca`),
    apply: words(`cómo postular | inscribirse | postular | enviar cv a | inscripción | enviar cv | solicitar | aplicar |
      enlace de inscripción | cómo aplicar | postulación | enviar candidatura a`),
    identifier: words(`referencia | número de referencia | código de oferta | ref. | id de oferta | código | código de la oferta |
      nº de referencia`),
    skills: words(`conocimientos técnicos | tecnologías | habilidades | competencias | stack tecnológico | conocimientos |
      habilidades técnicas | aptitudes | herramientas`),
    responsibilities: words(`funciones | tareas | responsabilidades | funciones principales | tus funciones | qué harás | tu misión |
      misión | tus responsabilidades | principales funciones | tareas principales | tus tareas | sus funciones | actividades | funciones del puesto | qué vas a hacer | tu día a día | en qué consistirá | actividades principales | qué harías |
      principales responsabilidades | tu rol | tus retos | cuáles serán tus funciones`),
    requirements: words(`requisitos | perfil | requisitos mínimos | tu perfil | requerimientos | qué buscamos | qué pedimos |
      qué necesitas | conocimientos | experiencia requerida | perfil buscado | requisitos deseados | se valorará | valorable | qué te pedimos | formación y experiencia | competencias | aptitudes | habilidades requeridas | perfil requerido |
      qué esperamos | deseable | buscamos | necesitamos | requisitos del puesto | perfil profesional | lo que buscamos | requisitos imprescindibles | se requiere | imprescindible | =experiencia | =formación | =habilidades | sobre ti |
      valoramos | conocimientos técnicos | cualificaciones | qué aportas`),
    benefits: words(`beneficios | ofrecemos | qué ofrecemos | se ofrece | condiciones | qué te ofrecemos | te ofrecemos |
      ventajas | nuestros beneficios | prestaciones | lo que ofrecemos | beneficios sociales | la empresa ofrece | por qué unirte | por qué trabajar | condiciones laborales`),
    otherLabels: words(`departamento | área | sector | contacto | teléfono | fecha de inicio | incorporación | idiomas | idioma |
      número de vacantes | vacantes | categoría | fecha de incorporación | web | página web | correo electrónico | correo | email | disponibilidad | dirección | personal a cargo | subcategoría | plazas`),
    otherHeadings: words(`sobre nosotros | quiénes somos | la empresa | descripción | descripción del puesto |
      descripción de la oferta | descripción de la empresa | acerca de nosotros | sobre la empresa | contacto | proceso de selección | cómo postular | cómo aplicar | empleo | empleos | ofertas de empleo | oferta de empleo |
      trabaja con nosotros | únete | únete a nosotros | inscríbete | información adicional | resumen | el puesto | la oferta | nuestra misión | nuestros valores | el equipo | inicio | menú | buscar | iniciar sesión | ofertas similares |
      ubicación | salario | detalles | detalles del puesto | igualdad de oportunidades | diversidad | aviso legal | privacidad | presentación | sobre el puesto | el rol | descripción del empleo | empleos similares | acerca del empleo`),
    about: words("sobre | acerca de | quién es | únete a | bienvenido a | conoce | trabajar en | por qué"),
    notCompany: words(`nosotros | ti | tu | el | la | los | las | nuestro | nuestra | nuestros | este | esta | puesto | empresa |
      equipo | oferta | empleo | un | una | se | usted | él | lo | qué | quiénes | rol | cliente | importante | en | de | para | con | al | ser | si`),
    hiring: words("busca | está buscando | necesita | selecciona | contrata | precisa | está contratando | requiere | solicita | buscamos"),
    describing: words("es una | es un | es la | es el | es líder | ofrece | cuenta con"),
    at: words("en"),
    applyLink: words(`inscribirme | inscríbete | postular | solicitar | aplicar | postularme | enviar solicitud | enviar cv |
      presentar candidatura | inscribirse | aplica | postúlate | solicitud de empleo`),
    experienceStems: words("experien | años | trayectoria"),
    educationStems: words(`estudi | título | titulac | grado | licenci | formación | bachiller | universi | diplom | máster | educac |
      secundari | carrera | ingenier | técnico`),
    remoteStems: words("remot | teletrab | presencial | híbrid | hibrid | casa | distancia | oficina | domicilio"),
    employmentStems: words(`jornada | completa | parcial | indefinid | temporal | contrat | prácticas | becari | autónom | freelance |
      horas | horario | fijo | eventual | interin`),
    salaryStems: words(`salari | sueldo | retribu | remunera | bruto | compensac | honorari | pago | renta | ingres | soles | pesos |
      mxn | eur`),
  },
  dates: {
    months: words(`enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul |
      agosto ago | septiembre setiembre sept sep set | octubre oct | noviembre nov | diciembre dic`),
    weekdays: words("lunes lun | martes mar | miércoles mié mie | jueves jue | viernes vie | sábado sáb sab | domingo dom"),
    numbers: words("un una uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez"),
    units: words("minuto minutos min | hora horas h | día días dia dias d | semana semanas sem | mes meses | año años"),
    agoBefore: words("hace | hace más de | hace mas de"),
    agoAfter: words("atrás"),
    today: words("hoy | ahora mismo"),
    yesterday: words("ayer"),
    deadline:
      words(`fecha límite | fecha limite | fecha límite de solicitud | fecha límite de postulación | fecha de cierre | cierre de la convocatoria | cierre de inscripciones |
      plazo de solicitud | plazo de inscripción | plazo de presentación | plazo | cierra el | postula hasta | postúlate antes del | inscripción hasta | solicitudes hasta |
      solicitar antes del | válido hasta | válida hasta | fecha de vencimiento | vence el | vencimiento | fecha de caducidad | abierta hasta | abierto hasta | caduca el`),
    deadlineAfter: words("es la fecha límite"),
    period: words("periodo de solicitud | período de postulación | periodo de inscripción"),
    until: words("hasta el | antes del | hasta | antes de | a más tardar el | el"),
    apply: words("postul* | postúl* | solicit* | inscri* | candidatura* | cv | currículum"),
    posted: words(`publicado el | publicada el | publicado | publicada | fecha de publicación |
      fecha de publicacion | publicada desde | actualizada | anunciado el | fecha de alta | fecha publicación`),
    otherDay: words(
      `fecha de inicio | incorporación | fecha de incorporación | fecha de nacimiento | nacido el | nacida el | fundada en | fundado en | fundada el | última actualización | fin de contrato | entrevistas`,
    ),
    posting: words("oferta* | vacante* | puesto | plaza* | convocatoria* | anuncio* | empleo | proceso"),
    linking: words(
      "el | la | los | las | lo | un | una | nuestra | esta | este | es | fue | ha | sido | será | del | de | al | a | hasta | antes | en | y | para | por | día | hora | horas | medianoche",
    ),
    openFor: words("abierta durante | abierto durante | válida durante | válido por | vigencia de"),
    closed: words(
      `ya no acepta | ya no se aceptan | vacante cubierta | puesto cubierto | oferta cerrada | oferta caducada | oferta expirada | proceso cerrado | inscripciones cerradas | convocatoria cerrada | plazo cerrado | proceso finalizado | vacante cerrada`,
    ),
    over: words(
      `ya no está disponible | ya no esta disponible | no está disponible | ya no se encuentra disponible | ya no está activa | ya no está activo | ya no está abierta | ya no está abierto | ya no está vigente | ya no existe | ha caducado | ha expirado | ha finalizado | ha terminado | ha sido cubierta | ha sido cubierto | ya ha sido cubierta | ya ha sido cubierto | ha sido cerrada | ha sido eliminada | ha sido retirada | se ha cerrado | está cerrada | está cerrado | está cubierta | está cubierto | está caducada | está finalizada`,
    ),
    subjects: words(
      `oferta | oferta de empleo | oferta de trabajo | vacante | puesto | empleo | anuncio | convocatoria | proceso | proceso de selección | plazo | inscripción | posición`,
    ),
    notSubjects: words("cada | toda | todo | una | un | cualquier | todas las"),
    open: words("oferta activa | convocatoria abierta | inscripciones abiertas | vacante abierta"),
    conditional: words("si | una vez | hasta que | cuando | después de que"),
  },
  salary: {
    pay: words(`
      salario* | sueldo* | remuneración* | retribución* | salarial | salariales | banda salarial | nómina | rango salarial | honorarios
      | retributiva | compensación |
      pagamos
    `),
    each: words("por | al | a la | la | el | cada | a"),
    hour: words("hora | horas | h | hs"),
    day: words("día | días | dia | dias"),
    week: words("semana | semanas | sem"),
    month: words("mes | meses"),
    year: words("año | años | ano"),
    hourly: words("por hora"),
    daily: words("diario | diaria | diarios"),
    weekly: words("semanal | semanales"),
    monthly: words("mensual | mensuales | mensualmente | al mes"),
    yearly: words("anual | anuales | anualmente | b/a | bruto anual | brutos anuales | bruto/año | sba"),
    from: words("desde | a partir de | mínimo | mínimo de | minimo | al menos | más de | mas de"),
    fromAfter: words("o más | en adelante | mínimo"),
    upTo: words("hasta | máximo | máximo de | maximo | menos de | como máximo"),
    upToAfter: words("máximo | como máximo"),
    between: words("entre | de"),
    to: words("a | hasta | y hasta | y los"),
    and: words("y | e | más | mas | con | o"),
    gross: words(`
      bruto | brutos | bruta | brutas | neto | netos | aprox | aprox. | aproximadamente | según valía | fijo | fijos | de fijo
    `),
    bonus: words(`
      bonus | bono | bonos | comisión | comisiones | incentivo | incentivos | variable | prima | primas | plus | paga extra |
      pagas extra | aguinaldo | horas extras a | horas extra a
    `),
    onTarget: words("a objetivos cumplidos | paquete total"),
    equity: words("acciones | stock options"),
    perDiem: words("dieta | dietas | viáticos"),
    allowance: words(`
      ticket restaurante | tickets | ayuda | ayudas | subsidio | reembolso | formación | presupuesto | seguro | kilometraje | cheque |
      transporte | aportación | aportaciones | plan de pensiones
    `),
    notPay: words(`
      salario medio | sueldo medio | salario promedio | sueldo promedio | facturación | facturado | factura | ingresos | inversión |
      inversiones | ronda | financiación | precio | precios | coste | costes | costo | tasa | cuota | capital | presupuesto de |
      ventas | mercado | multa | donación | alquiler | descuento | subvención | valorada | objetivo de ventas | objetivos de venta |
      cuota de ventas | ticket medio | cobramos | facturamos | salario mínimo interprofesional es | smi es de | ofertas similares |
      empleos similares | premio | indemnización |
      valorado en | por valor de | invertimos
    `),
    payers: words(`
      clientes | inquilinos | estudiantes | alumnos | pacientes | huéspedes | socios | usuarios | empresas | familias
    `),
    paying: words("pagan | abonan | ahorran | pagaron | gastan"),
    thousand: words("k | mil"),
    million: words("m | millón | millones"),
  },
  denial: {
    before: words("no para | no | no a | no en | no de | no es | no es un | no hay | sin | ningún | ninguna | nada de | ni | ni a"),
    around:
      words(`no es posible | no será posible | no está disponible | no disponible | no posible | no se ofrece | no ofrecemos | no ofrece | no admite | no se admite | no admitimos | no permite | no se permite | no se contempla | no contempla | no contemplamos | no hay posibilidad |
      no hay opción | sin posibilidad | sin opción | no está permitido | no está contemplado | no es una opción | no es compatible | no podemos ofrecer | no se puede | no se acepta | no se aceptan | no incluye | imposible | no existe posibilidad | no existe la posibilidad | no cabe`),
    behind: words("no procede | no aplica"),
    answers: words("no | ninguno | ninguna | lamentablemente no"),
    breaks: words(`y | pero | si | aunque | mientras | porque | ya que | cuando | sino | salvo | excepto | quien | quienes`),
  },
  work: {
    fullTime: words("tiempo completo | a tiempo completo | jornada completa | jornada laboral completa | full time"),
    partTime: words("tiempo parcial | a tiempo parcial | media jornada | medio tiempo | jornada parcial | part time | jornada reducida"),
    contractor: words(`autónomo | autónoma | freelance | por cuenta propia | contratista |
      honorarios | por honorarios | prestación de servicios | contrato por obra`),
    temporary: words(`temporal | contrato temporal | eventual | contrato de duración determinada | plazo fijo |
      por temporada | fijo discontinuo | sustitución | interino | interina | duración determinada`),
    intern: words(`prácticas | becario | becaria | beca | pasantía | pasante | practicante |
      prácticas profesionales | contrato en prácticas | contrato de formación | prácticas remuneradas`),
    volunteer: words("voluntario | voluntaria | voluntariado"),
    perDiem: words("por día | jornal | por jornada"),
    workers: words("becarios | becarias | practicantes | pasantes | voluntarios | voluntarias | autónomos | contratistas"),
    notEmployment: words(`buenas prácticas | mejores prácticas | prácticas de desarrollo | prácticas recomendadas | plan temporal |
      trabajo temporal anterior | prácticas ágiles | equivalente a tiempo completo | empresa de trabajo temporal`),
    remote: words(`remoto | teletrabajo | trabajo remoto | 100% remoto | 100% teletrabajo | a distancia | desde casa | trabajo desde casa |
      en remoto | full remote | home office | totalmente remoto | completamente remoto | remota | de forma remota`),
    remoteNo:
      words(`sin teletrabajo | no remoto | no hay teletrabajo | no es remoto |  no se ofrece teletrabajo | sin opción a teletrabajo | sin posibilidad de teletrabajo |
      100% presencial | totalmente presencial | trabajo presencial | modalidad presencial | no teletrabajo | puesto presencial | solo presencial | únicamente presencial`),
    onSite: words("presencial | en oficina | presencialmente"),
    hybrid:
      words(`híbrido | híbrida | hibrido | modelo híbrido | modalidad híbrida | semipresencial | teletrabajo parcial | parcialmente remoto |
      días de teletrabajo | remoto parcial | trabajo híbrido | posibilidad de teletrabajo | opción de teletrabajo`),
    notRemote:
      words(`control remoto | acceso remoto | soporte remoto | asistencia remota | zonas remotas | nube híbrida | vehículos híbridos | vehículo híbrido | aprendizaje a distancia |
      educación a distancia | venta a distancia | formación presencial | mantenimiento remoto | entrevista presencial | sensores remotos | cursos presenciales`),
    inOffice: words("en la oficina | en oficina | presencial | presenciales"),
    atHome: words("de teletrabajo | teletrabajo | desde casa | en remoto | remoto | remotos | home office | a distancia"),
    atLeast: words("al menos | mínimo | mínima de | mínimo de | más de | como mínimo | o más | por lo menos"),
    atMost: words("hasta | máximo | como máximo"),
    experience: words("experiencia* | de experiencia"),
    boasts: words(
      `contamos con | tenemos | llevamos | empresa tiene | empresa cuenta con | equipo tiene | equipo cuenta con | compañía cuenta con | nuestros | nuestra | avalan`,
    ),
    noExperience: words("sin experiencia | no se requiere experiencia | experiencia no requerida | no es necesaria experiencia"),
    highSchool: words(`bachillerato | educación secundaria | secundaria | eso | graduado escolar |
      preparatoria | enseñanza media | secundario completo | bachiller`),
    associate: words("ciclo formativo de grado superior | grado superior | técnico superior | fp ii | tecnicatura | técnico universitario"),
    bachelor:
      words(`licenciatura | licenciado | licenciada | grado universitario | grado en | título universitario | titulación universitaria |
      ingeniería en | diplomatura | carrera universitaria | titulación superior | graduado en | estudios universitarios`),
    postgraduate: words("máster | maestría | doctorado | posgrado | postgrado | mba | máster universitario"),
    certificate: words(`formación profesional | grado medio | certificado profesional |
      certificado de profesionalidad | ciclo formativo de grado medio | fp | ciclo formativo`),
    noEducation: words("sin estudios | no se requieren estudios"),
    notEducation: words("scrum master | master data | eso sí | eso es | por eso"),
    junior: words("junior | júnior | recién graduado | recién titulado | auxiliar junior"),
    mid: words("semi senior | semisenior | ssr | intermedio | mid level"),
    senior: words("senior | sénior | sr | experimentado"),
    lead: words(`líder | líder de equipo | jefe de equipo | jefa de equipo | lead |
      encargado | encargada | team lead | supervisor | supervisora | tech lead`),
    principal: words("principal"),
    manager: words("gerente | jefe de | jefa de | responsable de | manager | jefe | jefa"),
    director: words("director | directora"),
    executive: words(`director general | directora general | presidente | presidenta |
      ceo | cto | cfo | director ejecutivo | directora ejecutiva`),
    notSeniority: words(`ejecutivo de cuentas | asistente de dirección | director de arte |
      ejecutivo comercial | jefe de obra | asistente de gerencia`),
  },
};
