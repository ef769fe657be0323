using System.Runtime.InteropServices;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>A role as staff write it: the class's own, or what a guest of the classes is to the programme.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RosterRole(Role Role, GuestPart? Part)
{
    private static readonly (string Word, RosterRole Role)[] Known =
    [
        ("mayor", new(Role.Mayor, null)),
        ("senior leader", new(Role.SeniorLeader, null)),
        ("faculty", new(Role.Faculty, null)),
        ("staff", new(Role.Staff, null)),
        ("guest", new(Role.Guest, null)),
        ("mentor", new(Role.Guest, GuestPart.Mentor)),
        ("coach", new(Role.Guest, GuestPart.Coach)),
        ("fellow", new(Role.Guest, GuestPart.Fellow)),
        ("observer", new(Role.Observer, null)),
        ("captioner", new(Role.Captioner, null)),
        ("interpreter", new(Role.Interpreter, null)),
    ];

    private static readonly Dictionary<string, RosterRole> ByWord =
        Known.ToDictionary(one => RosterColumns.Letters(one.Word), one => one.Role, StringComparer.Ordinal);

    private static readonly Dictionary<RosterRole, string> Words = Known.ToDictionary(one => one.Role, one => one.Word);

    public static string AllWords { get; } = string.Join(", ", Known.Select(one => one.Word));

    public string Word => Words[this];

    /// <summary>The track of those who are taught; nobody else follows one.</summary>
    public Tracks Track => Role switch
    {
        Role.Mayor => Tracks.Mayors,
        Role.SeniorLeader => Tracks.SeniorLeaders,
        _ => Tracks.None,
    };

    public static RosterRole? Find(string word) => ByWord.TryGetValue(RosterColumns.Letters(word), out var role) ? role : null;
}
