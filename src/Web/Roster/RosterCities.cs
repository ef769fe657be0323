using System.Security.Cryptography;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>
/// Finds each row's city by its name (and country, where two cities share a name), and makes those that are new. A city's
/// country and zone need to stand in one of its rows only; where two rows contradict each other, the second is at fault.
/// </summary>
internal sealed class RosterCities(ClassroomDb db, IEnumerable<City> known, RosterFaults faults)
{
    private readonly Dictionary<string, List<City>> byName = known
        .GroupBy(city => city.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, RosterRow> zoneSaidBy = new(StringComparer.Ordinal);
    private readonly Dictionary<int, City> ofRow = [];

    public List<string> New { get; } = [];

    /// <summary>By the row that changes it: the zone that a city had.</summary>
    public Dictionary<int, string> ZonesBefore { get; } = [];

    /// <summary>Null: of no city, or there is a fault.</summary>
    public City? Of(RosterRow row) => ofRow.GetValueOrDefault(row.Number);

    public void Read(IEnumerable<RosterRow> rows)
    {
        foreach (var row in rows.Where(row => row.City.Length > 0).OrderBy(Silence))
        {
            if (Find(row) is { } city && Agrees(city, row))
                ofRow[row.Number] = city;
        }
    }

    /// <summary>Rows that say more of their city come first.</summary>
    private static int Silence(RosterRow row) => (row.Country.Length > 0 ? 0 : 1) + (row.Zone is not null ? 0 : 2);

    private City? Find(RosterRow row)
    {
        var found = byName.GetValueOrDefault(row.City, [])
            .Where(city => row.Country.Length == 0 || string.Equals(city.Country, row.Country, StringComparison.OrdinalIgnoreCase))
            .ToList();
        switch (found)
        {
            case [var city]:
                return city;
            case [_, _, ..]:
                faults.Add(row.Number, RosterColumn.Country, new($"There is more than one {row.City}.", "Write the country, too."));
                return null;
            default:
                return Make(row);
        }
    }

    private City? Make(RosterRow row)
    {
        if (row.Country.Length == 0)
            faults.Add(row.Number, RosterColumn.Country, new($"{row.City} is new here, and no row says which country it is in.", "Write the country."));
        if (row.Zone is null)
            faults.Add(row.Number, RosterColumn.Zone, new($"{row.City} is new here, and no row says its time zone.", "Write a zone such as America/New_York or Africa/Lagos."));
        if (row.Country.Length == 0 || row.Zone is null)
            return null;

        var city = new City { Id = RosterIds.New(), Name = row.City, Country = row.Country, Zone = row.Zone };
        db.Add(city);
        New.Add(city.Name);
        if (!byName.TryGetValue(city.Name, out var same))
            byName[city.Name] = same = [];
        same.Add(city);
        return city;
    }

    private bool Agrees(City city, RosterRow row)
    {
        if (row.Zone is null)
            return true;

        if (zoneSaidBy.TryAdd(city.Id, row) || zoneSaidBy[city.Id].Zone == row.Zone)
        {
            if (city.Zone != row.Zone)
                ZonesBefore[row.Number] = city.Zone;
            city.Zone = row.Zone;
            return true;
        }

        var first = zoneSaidBy[city.Id];
        faults.Add(row.Number, RosterColumn.Zone, new(
            FormattableString.Invariant($"Row {first.Number} says {first.Zone} for the same city."), "Write the same zone in both."));
        return false;
    }
}

/// <summary>Ids of new people and cities: lower-case letters and digits that say nothing.</summary>
internal static class RosterIds
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => RandomNumberGenerator.GetString(Letters, 14);
}
