namespace ArticleSchema.Language.Wording;

/// <summary>
/// What dates are written with, language by language: months and days of the week from the first on (several spellings of one with a comma
/// between), <c>filler</c> between the parts, <c>at</c> before a time of day, <c>order</c> of numbers alone, <c>am</c> and <c>pm</c>.
/// </summary>
internal static class DateWords
{
    public static readonly Func<string, WordingTable> Of = WordingTable.Lazily(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = """
            months: january,jan | february,feb | march,mar | april,apr | may | june,jun | july,jul | august,aug | september,sept,sep | october,oct | november,nov | december,dec
            weekdays: sunday,sun | monday,mon | tuesday,tue,tues | wednesday,wed | thursday,thu,thurs,thur | friday,fri | saturday,sat
            filler: the | of | on
            at: at
            am: am | a.m.
            pm: pm | p.m.
            """,
        ["de"] = """
            months: januar,jan,jänner,jän | februar,feb,feber | märz,mär,mrz,maerz | april,apr | mai | juni,jun | juli,jul | august,aug | september,sept,sep | oktober,okt | november,nov | dezember,dez
            weekdays: sonntag,so | montag,mo | dienstag,di | mittwoch,mi | donnerstag,do | freitag,fr | samstag,sonnabend,sa
            filler: der | den | dem | am | vom
            at: um
            hour: uhr | h
            order: dmy
            """,
        ["es"] = """
            months: enero,ene | febrero,feb | marzo,mar | abril,abr | mayo,may | junio,jun | julio,jul | agosto,ago | septiembre,setiembre,sept,sep,set | octubre,oct | noviembre,nov | diciembre,dic
            weekdays: domingo,dom | lunes,lun | martes | miércoles,mié,miercoles | jueves,jue | viernes,vie | sábado,sáb,sabado
            filler: de | del | el | día
            at: a las | a la | las
            hour: h | hs | horas
            am: a.m. | am | a. m.
            pm: p.m. | pm | p. m.
            order: dmy
            """,
        ["fr"] = """
            months: janvier,janv,jan | février,févr,fév,fevrier | mars | avril,avr | mai | juin | juillet,juil | août,aout | septembre,sept | octobre,oct | novembre,nov | décembre,déc,decembre
            weekdays: dimanche,dim | lundi,lun | mardi,mar | mercredi,mer | jeudi,jeu | vendredi,ven | samedi,sam
            filler: le | de | du | l’an
            at: à
            hour: h | heures
            order: dmy
            """,
        ["it"] = """
            months: gennaio,gen | febbraio,feb | marzo,mar | aprile,apr | maggio,mag | giugno,giu | luglio,lug | agosto,ago | settembre,set,sett | ottobre,ott | novembre,nov | dicembre,dic
            weekdays: domenica,dom | lunedì,lun,lunedi | martedì,martedi | mercoledì,mer,mercoledi | giovedì,gio,giovedi | venerdì,ven,venerdi | sabato,sab
            filler: il | del | di | lo | l’
            at: alle | ore | alle ore
            order: dmy
            """,
        ["pt"] = """
            months: janeiro,jan | fevereiro,fev | março,mar,marco | abril,abr | maio,mai | junho,jun | julho,jul | agosto,ago | setembro,set | outubro,out | novembro,nov | dezembro,dez
            weekdays: domingo,dom | segunda-feira,segunda,seg | terça-feira,terça,ter | quarta-feira,quarta,qua | quinta-feira,quinta,qui | sexta-feira,sexta,sex | sábado,sáb,sabado
            filler: de | do | em | dia | no
            at: às | as
            hour: h | horas
            order: dmy
            """,
        ["sv"] = """
            months: januari,jan | februari,feb | mars,mar | april,apr | maj | juni,jun | juli,jul | augusti,aug | september,sept,sep | oktober,okt | november,nov | december,dec
            weekdays: söndag,söndagen,sön | måndag,måndagen,mån | tisdag,tisdagen,tis | onsdag,onsdagen,ons | torsdag,torsdagen,tors,tor | fredag,fredagen,fre | lördag,lördagen,lör
            filler: den
            at: kl | klockan
            """,
        ["no"] = """
            months: januar,jan | februar,feb,febr | mars,mar | april,apr | mai | juni,jun | juli,jul | august,aug | september,sept,sep | oktober,okt | november,nov | desember,des
            weekdays: søndag,søn,sundag | mandag,man,måndag | tirsdag,tir,tysdag | onsdag,ons | torsdag,tor,tors | fredag,fre | lørdag,lør,laurdag
            filler: den
            at: kl | klokken
            order: dmy
            """,
    });

    /// <summary>Zones that name one offset, whoever says them; others are left over.</summary>
    public static readonly Dictionary<string, string> Zones = new(StringComparer.Ordinal)
    {
        ["Z"] = "Z",
        ["UTC"] = "Z",
        ["GMT"] = "Z",
        ["CET"] = "+01:00",
        ["MEZ"] = "+01:00",
        ["CEST"] = "+02:00",
        ["MESZ"] = "+02:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
    };
}
