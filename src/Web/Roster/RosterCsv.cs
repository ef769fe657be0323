using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>The people as a file for spreadsheets. Importing it again changes nothing.</summary>
internal static class RosterCsv
{
    public static byte[] Write(IEnumerable<RosterPerson> people) => Spreadsheet.Write(
        [.. RosterColumns.All.Select(column => column.Heading())],
        people.Select(person => Cells(person).Select(cell => RosterCell.Written(cell ?? "")).ToArray()));

    public static string Track(Tracks track) => track switch
    {
        Tracks.Mayors => "mayors",
        Tracks.SeniorLeaders => "senior leaders",
        _ => "",
    };

    private static string?[] Cells(RosterPerson person) =>
    [
        person.Name,
        person.Email,
        new RosterRole(person.Role, person.Part).Word,
        person.City,
        person.Country,
        person.Zone,
        person.Title,
        Track(person.Track),
        person.Phone,
        person.Pronunciation,
        person.Language,
        person.Assistant,
        person.AssistantPhone,
        person.AssistantEmail,
    ];
}
