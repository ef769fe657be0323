namespace CityLeadership.Classroom.Web.Roster;

/// <summary>What a roster file can say of a person, in the order in which it is exported.</summary>
internal enum RosterColumn
{
    Name,
    Email,
    Role,
    City,
    Country,
    Zone,
    Title,
    Track,
    Phone,
    Pronunciation,
    Language,
    Assistant,
    AssistantPhone,
    AssistantEmail,
}

internal static class RosterColumns
{
    /// <summary>A column, its heading in our own files, and other headings it is known by: in lower case, letters only.</summary>
    private static readonly (RosterColumn Column, string Heading, string[] Also)[] Known =
    [
        (RosterColumn.Name, "Name", ["fullname"]),
        (RosterColumn.Email, "Email", ["emailaddress", "mail"]),
        (RosterColumn.Role, "Role", []),
        (RosterColumn.City, "City", []),
        (RosterColumn.Country, "Country", []),
        (RosterColumn.Zone, "Time zone", ["zone", "citytimezone"]),
        (RosterColumn.Title, "Title", ["office", "jobtitle"]),
        (RosterColumn.Track, "Track", []),
        (RosterColumn.Phone, "Phone", ["telephone", "mobile", "phonenumber"]),
        (RosterColumn.Pronunciation, "Pronunciation", ["howtosaythename", "says"]),
        (RosterColumn.Language, "Working language", ["language"]),
        (RosterColumn.Assistant, "Assistant", ["assistantname"]),
        (RosterColumn.AssistantPhone, "Assistant phone", ["assistanttelephone"]),
        (RosterColumn.AssistantEmail, "Assistant email", ["assistantmail", "assistantemailaddress"]),
    ];

    private static readonly Dictionary<RosterColumn, string> Headings = Known.ToDictionary(one => one.Column, one => one.Heading);

    private static readonly Dictionary<string, RosterColumn> ByWord = Known
        .SelectMany(one => one.Also.Prepend(Letters(one.Heading)).Select(word => (word, one.Column)))
        .ToDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<RosterColumn> All { get; } = [.. Known.Select(one => one.Column)];

    /// <summary>Without these a file says too little.</summary>
    public static IReadOnlyList<RosterColumn> Required { get; } = [RosterColumn.Name, RosterColumn.Email, RosterColumn.Role];

    public static string Heading(this RosterColumn column) => Headings[column];

    /// <summary>Null: a heading we do not know. Case, spaces and signs do not count ("E-MAIL").</summary>
    public static RosterColumn? Find(string heading) => ByWord.TryGetValue(Letters(heading), out var column) ? column : null;

    internal static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
