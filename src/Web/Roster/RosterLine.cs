using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>The cells of one row. Each is judged by itself, so that one look at the answer finds everything wrong with it.</summary>
internal sealed class RosterLine(RosterHeader header, RosterFaults faults, int number, string[] cells)
{
    public RosterRow Read()
    {
        var role = Role();
        var zone = Known(RosterColumn.Zone, RosterCell.Zone, "time zone", "Write a zone such as America/New_York or Africa/Lagos.");
        var (city, country) = (Text(RosterColumn.City), Text(RosterColumn.Country));
        if (city.Length == 0 && (country.Length > 0 || zone is not null))
            Fault(RosterColumn.City, new("A country or time zone stands here without its city.", "Write the city, or empty those two."));

        return new(
            number, Needed(RosterColumn.Name, "Write the name as it stands on the name plate."), Email(RosterColumn.Email, needed: true) ?? "",
            role ?? default, city, country, zone, Text(RosterColumn.Title), Track(role), Phone(RosterColumn.Phone), Given(RosterColumn.Pronunciation),
            Known(RosterColumn.Language, RosterCell.Language, "language", "Write its tag: en, es, fr, pt-BR."),
            Given(RosterColumn.Assistant), Phone(RosterColumn.AssistantPhone), Email(RosterColumn.AssistantEmail, needed: false));
    }

    private RosterRole? Role()
    {
        var word = Needed(RosterColumn.Role, $"Write one of: {RosterRole.AllWords}.");
        var role = RosterRole.Find(word);
        if (role is null && word.Length > 0)
            Fault(RosterColumn.Role, new($"“{word}” is not a role.", $"Write one of: {RosterRole.AllWords}."));
        return role;
    }

    /// <summary>Those who are taught follow their role's track unless the row says the other one.</summary>
    private Tracks Track(RosterRole? said)
    {
        var word = Text(RosterColumn.Track);
        if (said is not { } role || word.Length == 0)
            return said?.Track ?? Tracks.None;

        Tracks? track = RosterColumns.Letters(word) switch
        {
            "mayors" or "mayor" => Tracks.Mayors,
            "seniorleaders" or "seniorleader" => Tracks.SeniorLeaders,
            _ => null,
        };
        if (track is null)
            Fault(RosterColumn.Track, new($"“{word}” is not a track.", "Write mayors or senior leaders, or leave it empty."));
        else if (role.Track == Tracks.None)
            Fault(RosterColumn.Track, new($"Only mayors and senior leaders follow a track; this is a {role.Word}.", "Leave the track empty, or correct the role."));
        return track ?? Tracks.None;
    }

    private string? Email(RosterColumn column, bool needed)
    {
        var email = (needed ? Needed(column, "Write the address that invitations go to.") : Text(column)).ToLowerInvariant();
        if (email.Length > 0 && RosterCell.Email(email) is { } fault)
            Fault(column, fault);
        return email.Length > 0 ? email : null;
    }

    private string? Phone(RosterColumn column)
    {
        var phone = Given(column);
        if (phone is not null && RosterCell.Phone(phone) is { } fault)
            Fault(column, fault);
        return phone;
    }

    private string? Known(RosterColumn column, Func<string, string?> find, string what, string fix)
    {
        if (Given(column) is not { } given)
            return null;

        var found = find(given);
        if (found is null)
            Fault(column, new($"“{given}” is not a {what}.", fix));
        return found;
    }

    private string Needed(RosterColumn column, string fix)
    {
        if (Clean(column).Length == 0)
            Fault(column, new("This cell is empty.", fix));
        return Text(column);
    }

    private string? Given(RosterColumn column) => Text(column) is { Length: > 0 } text ? text : null;

    private string Text(RosterColumn column)
    {
        var text = Clean(column);
        if (RosterCell.Text(text) is not { } fault)
            return text;

        Fault(column, fault);
        return "";
    }

    private string Clean(RosterColumn column)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (header.Columns[at] == column)
                return RosterCell.Clean(cells[at]);
        }

        return "";
    }

    private void Fault(RosterColumn column, Fault fault) => faults.Add(number, column, fault);
}
