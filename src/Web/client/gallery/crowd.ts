import type { PersonView } from "../src/session"

/** Forty mayors, in seat order: name and city. Invented people in real cities. */
const mayors = `Amara Okafor|Enugu;Luca Bellini|Bergamo;Ingrid Sørli|Trondheim;Mateo Quiroga|Rosario;Yuki Tanabe|Kitakyushu;Zanele Dube|Durban;Claire Fontaine|Lyon;Rafael Nunes|Recife;Siobhán Daly|Cork;Arjun Mehta|Surat;Leila Haddad|Amman;Tomasz Wilk|Gdańsk;Grace Mwangi|Kisumu;Noah Tremblay|Halifax;Elena Petrou|Patras;Diego Fuentes|Valparaíso;Sara Lindqvist|Malmö;Kwame Boateng|Kumasi;Mei-Ling Chou|Tainan;Jonas Keller|Freiburg;Aisha Rahman|Sylhet;Paulo Reis|Braga;Hana Novák|Brno;Sam Whitfield|Tulsa;Fatou Diop|Thiès;Omar Saleh|Alexandria;Anika Roy|Kochi;Bruno Costa|Curitiba;Maya Levin|Haifa;Peter Novak|Maribor;Lindiwe Nkosi|Tshwane;Carlos Vega|Mérida;Emma Jansen|Utrecht;Tariq Aziz|Multan;Nadia Kovač|Rijeka;Joel Adeyemi|Ibadan;Ruth Palmer|Dayton;Kenji Mori|Niigata;Isabel Marín|Murcia;Victor Hugo Paz|Tarija`
const firstNames =
  "Adaeze Tobias Nomsa Lucía Priya Elias Joyce Marta Hiro Sofia Aoife Karin Thabo Irene Pavel Noor Chidi Anna Léa João".split(
    " ",
  )

/** The class's roster: mayors on seats 0–39, two senior leaders of each city behind them, faculty and staff. */
export function crowd(mayorCount: number, withSeniors: boolean): PersonView[] {
  const cities = mayors.split(";").slice(0, mayorCount)
  const people = cities.flatMap((entry, seat) => {
    const [name = "", city = ""] = entry.split("|")
    const family = name.split(" ").at(-1) ?? ""
    const seniors = [0, 1].map((which) => ({
      ...person(`senior-${seat}-${which}`, `${firstNames[(seat * 2 + which) % firstNames.length]} ${family}`, city),
      title: which === 0 ? "Chief of staff" : "Innovation director",
      role: "seniorLeader" as const,
      seat: 40 + seat * 2 + which,
    }))
    return [{ ...person(`mayor-${seat}`, name, city), seat }, ...(withSeniors ? seniors : [])]
  })
  return [
    ...people,
    { ...person("ada", "Prof. Ada Lindgren", "Boston"), role: "faculty", title: "Professor" },
    { ...person("marisol", "Marisol Reyes", "New York"), role: "staff", title: "Programme manager" },
  ]
}

function person(id: string, name: string, city: string): PersonView {
  return {
    id,
    name,
    city,
    title: "Mayor",
    role: "mayor",
    seat: null,
    presence: "here",
    microphone: false,
    camera: true,
  }
}
