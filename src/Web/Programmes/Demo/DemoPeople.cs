using System.Globalization;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Programmes.Portraits;
using CsvHelper;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>
/// Everyone in the demo programme, read from people.csv beside this file: a city's mayor and two senior officials, forty
/// times, then faculty and staff. The same people, ids and seats on every machine.
/// </summary>
internal static class DemoPeople
{
    private const int SeatsOfMayors = 40;

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } = Read();

    private static readonly Dictionary<string, DemoPerson> ById = All.ToDictionary(person => person.Id, StringComparer.Ordinal);

    public static DemoPerson? Find(string id) => ById.GetValueOrDefault(id);

    private static List<DemoPerson> Read()
    {
        using var csv = CsvReader.Create(typeof(DemoPeople).Assembly.GetManifestResourceStream("demo-people.csv")!);
        var people = new List<DemoPerson>();
        var (city, mayors, seniors) = (new DemoCity("", "", "", ""), 0, 0);
        while (csv.Read())
        {
            if (csv.GetString("city") is { Length: > 0 } name)
                city = new(new Dice($"city {name}").Word(8), name, csv.GetString("country"), csv.GetString("zone"));

            var role = RoleOf(city, csv.GetString("title"));
            var seat = role switch
            {
                Role.Mayor => mayors++,
                Role.SeniorLeader => SeatsOfMayors + seniors++,
                _ => (int?)null,
            };
            var assistant = Given(csv.GetString("assistant"));
            people.Add(new(
                new Dice($"person {csv.GetString("name")}").Word(10), csv.GetString("name"), Given(csv.GetString("says")),
                csv.GetString("title"), role, city, seat,
                Phone(people.Count, 1), assistant, assistant is null ? null : Phone(people.Count, 2),
                Looks.Parse(csv.GetString("looks"))));
        }

        return people;
    }

    private static Role RoleOf(DemoCity city, string title) => title switch
    {
        "Mayor" => Role.Mayor,
        "Professor" => Role.Faculty,
        _ when city.Name == "Boston" => Role.Staff,
        _ => Role.SeniorLeader,
    };

    /// <summary>+999 is no country: these numbers reach nobody.</summary>
    private static string Phone(int person, int line) => string.Create(CultureInfo.InvariantCulture, $"+999 555 {person:000} {line:00}");

    private static string? Given(string text) => text.Length > 0 ? text : null;
}
