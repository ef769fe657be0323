using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>A person of the programme, as staff see them.</summary>
/// <param name="City">Empty: of no city.</param>
/// <param name="Part">What a guest of the classes is to the programme.</param>
/// <param name="Language">A tag ("pt-BR").</param>
internal sealed record RosterPerson(
    string Person, string Name, string? Email, Role Role, GuestPart? Part, string City, string Country, string? Zone, string Title,
    Tracks Track, string? Phone, string? Pronunciation, string? Language, string? Assistant, string? AssistantPhone, string? AssistantEmail)
{
    public static RosterPerson Of(Enrolment enrolment)
    {
        var (person, city) = (enrolment.Person, enrolment.City);
        return new(
            person.Id, person.Name, person.Email, enrolment.Role, enrolment.Part, city?.Name ?? "", city?.Country ?? "", city?.Zone,
            enrolment.Title, enrolment.Track, person.Phone, person.Pronunciation, person.Language, person.AssistantName,
            person.AssistantPhone, person.AssistantEmail);
    }
}

/// <summary>What an import did, or would do.</summary>
/// <param name="Imported">True: it is done. False: nothing was changed.</param>
/// <param name="Elsewhere">People of the programme who are not in the file; they stay as they are.</param>
/// <param name="Blank">Empty rows.</param>
/// <param name="NewCities">By name.</param>
/// <param name="UnknownColumns">Headings that mean nothing to us: what stands under them is left out.</param>
/// <param name="Changes">Of people, in the order of the file; at most <see cref="MostChanges"/>.</param>
/// <param name="BadRows">How many rows have something wrong; with any, nothing is imported.</param>
/// <param name="FaultCount">How much is wrong in them.</param>
/// <param name="Faults">The first <see cref="RosterFaults.MostListed"/> of it.</param>
internal sealed record ImportAnswer(
    bool Imported, int Added, int Changed, int Unchanged, int Elsewhere, int Blank, IReadOnlyList<string> NewCities,
    IReadOnlyList<string> UnknownColumns, IReadOnlyList<RosterChange> Changes, int BadRows, int FaultCount, IReadOnlyList<RosterFault> Faults)
{
    public const int MostChanges = 1000;
}

/// <param name="Fields">What changes for someone who is in the programme already; empty for someone new to it.</param>
internal sealed record RosterChange(int Row, string Name, bool Added, IReadOnlyList<FieldChange> Fields);

/// <param name="Column">Its heading.</param>
internal sealed record FieldChange(string Column, string Before, string After);
