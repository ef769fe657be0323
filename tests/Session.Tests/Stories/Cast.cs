using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>The people and facts of every story: one person a role, and mayors enough for a full floor and a secret vote.</summary>
internal static class Cast
{
    public static readonly PersonId Ines = new("ines");
    public static readonly PersonId Sam = new("sam");
    public static readonly PersonId Zanele = new("zanele");
    public static readonly PersonId Mats = new("mats");
    public static readonly PersonId Rosa = new("rosa");
    public static readonly PersonId Kofi = new("kofi");
    public static readonly PersonId Hana = new("hana");
    public static readonly PersonId Luc = new("luc");
    public static readonly PersonId Olga = new("olga");
    public static readonly PersonId Cara = new("cara");
    public static readonly PersonId Igor = new("igor");

    /// <summary>Nobody's id: on no roster.</summary>
    public static readonly PersonId Stranger = new("stranger");

    public static readonly TabId Laptop = new("laptop");
    public static readonly TabId Phone = new("phone");

    /// <summary>When the class is planned to start. Stories begin ten minutes before.</summary>
    public static readonly DateTimeOffset Bell = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    public static readonly SessionFacts Facts = new(
        "class-4", "Class 4 · Leading beyond authority", "The harbour case", Bell, Bell.AddHours(2), "America/New_York");

    public static readonly ImmutableArray<Expected> Roster =
    [
        new(Ines, Role.Faculty, null, "Inês Duarte", "Lisbon", "Professor"),
        new(Sam, Role.Staff, null, "Sam Okafor", "Lagos", "Programme manager"),
        new(Zanele, Role.Mayor, 3, "Zanele Dube", "Durban", "Mayor"),
        new(Mats, Role.Mayor, 4, "Mats Lind", "Malmö", "Mayor"),
        new(Rosa, Role.Mayor, 5, "Rosa Prieto", "Quito", "Mayor"),
        new(Kofi, Role.Mayor, 6, "Kofi Mensah", "Kumasi", "Mayor"),
        new(Hana, Role.SeniorLeader, 7, "Hana Satō", "Sendai", "Chief of staff"),
        new(Luc, Role.Guest, null, "Luc Perrin", "Lyon", "Port director"),
        new(Olga, Role.Observer, null, "Olga Brandt", "Bremen", "Trustee"),
        new(Cara, Role.Captioner, null, "Cara Walsh", "Cork", "Captioner"),
        new(Igor, Role.Interpreter, null, "Igor Novak", "Brno", "Interpreter"),
    ];

    /// <summary>Mayors and the senior leader: those who vote.</summary>
    public static readonly ImmutableArray<PersonId> Members = [Zanele, Mats, Rosa, Kofi, Hana];

    public static readonly ImmutableArray<PersonId> Everyone = [.. Roster.Select(expected => expected.Person)];

    public static PersonId OfRole(Role role) => Roster.First(expected => expected.Role == role).Person;
}
