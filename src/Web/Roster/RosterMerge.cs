using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>
/// Lays a roster file over the people the database has, found again by e-mail address. It changes what <paramref name="db"/>
/// tracks and saves nothing: who only wants to look lets it go.
/// </summary>
internal sealed class RosterMerge(ClassroomDb db, SignedInPerson by, RosterFile file)
{
    /// <summary>So many addresses are looked up in one question.</summary>
    private const int Chunk = 500;

    private readonly List<RosterChange> changes = [];
    private readonly List<Enrolment> unseated = [];
    private Dictionary<string, Enrolment> enrolled = [];
    private Dictionary<string, Person> people = [];
    private int added, changed, unchanged;

    public async Task<ImportAnswer> MergeAsync(CancellationToken cancellation)
    {
        enrolled = await db.Enrolments.Include(e => e.Person).Include(e => e.City).Where(e => e.ProgrammeId == by.Programme && e.LeftAt == null)
            .ToDictionaryAsync(e => e.PersonId, StringComparer.Ordinal, cancellation);
        people = await PeopleAsync(cancellation);
        var before = enrolled.Count;
        var taken = enrolled.Values.Select(e => e.Seat).OfType<int>().ToHashSet();
        var cities = new RosterCities(db, await db.Cities.ToListAsync(cancellation), file.Faults);
        cities.Read(file.Rows);
        foreach (var row in file.Rows)
            Lay(row, cities.Of(row), cities.ZonesBefore.GetValueOrDefault(row.Number));
        Seat(taken);

        var faults = file.Faults;
        return new(
            false, added, changed, unchanged, before - changed - unchanged, file.Blank, cities.New, file.UnknownColumns,
            changes, faults.Rows, faults.Count, faults.Listed);
    }

    private async Task<Dictionary<string, Person>> PeopleAsync(CancellationToken cancellation)
    {
        var found = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var emails in file.Rows.Select(row => row.Email).Chunk(Chunk))
        {
            foreach (var person in await db.People.Where(p => emails.Contains(p.Email)).ToListAsync(cancellation))
                found[person.Email!] = person;
        }

        return found;
    }

    private void Lay(RosterRow row, City? city, string? zoneBefore)
    {
        var fields = new FieldChanges(file);
        var person = people.GetValueOrDefault(row.Email) ?? Make(row);
        var isNew = !enrolled.TryGetValue(person.Id, out var enrolment);
        enrolment ??= new Enrolment { ProgrammeId = by.Programme, PersonId = person.Id, Person = person, Role = row.Role.Role, Title = "" };
        if (isNew)
            db.Add(enrolment);

        if (person.Id == by.Id && row.Role.Role != Role.Staff)
            file.Faults.Add(row.Number, RosterColumn.Role, new("This is you: you would lock yourself out of the staff's pages.", "Leave your role at staff; another of the staff can change it."));
        Describe(person, row, fields);
        Enrol(enrolment, row, city, isNew, fields);
        if (zoneBefore is not null)
            fields.Note(RosterColumn.Zone, zoneBefore, row.Zone);
        Count(row, isNew, fields);
    }

    private Person Make(RosterRow row)
    {
        var person = new Person { Id = RosterIds.New(), Name = row.Name, Email = row.Email };
        db.Add(person);
        return person;
    }

    private static void Describe(Person person, RosterRow row, FieldChanges fields)
    {
        person.Name = fields.Take(RosterColumn.Name, person.Name, row.Name)!;
        person.Phone = fields.Take(RosterColumn.Phone, person.Phone, row.Phone);
        person.Pronunciation = fields.Take(RosterColumn.Pronunciation, person.Pronunciation, row.Pronunciation);
        person.Language = fields.Take(RosterColumn.Language, person.Language, row.Language);
        person.AssistantName = fields.Take(RosterColumn.Assistant, person.AssistantName, row.Assistant);
        person.AssistantPhone = fields.Take(RosterColumn.AssistantPhone, person.AssistantPhone, row.AssistantPhone);
        person.AssistantEmail = fields.Take(RosterColumn.AssistantEmail, person.AssistantEmail, row.AssistantEmail);
    }

    private void Enrol(Enrolment enrolment, RosterRow row, City? city, bool isNew, FieldChanges fields)
    {
        var (before, after) = (new RosterRole(enrolment.Role, enrolment.Part), row.Role);
        if (before != after)
        {
            fields.Note(RosterColumn.Role, before.Word, after.Word);
            (enrolment.Role, enrolment.Part) = (after.Role, after.Part);
        }

        enrolment.Title = fields.Take(RosterColumn.Title, enrolment.Title, row.Title)!;
        if (file.Has(RosterColumn.City) && enrolment.City != city)
        {
            fields.Note(RosterColumn.City, enrolment.City?.Name, city?.Name);
            (enrolment.City, enrolment.CityId) = (city, city?.Id);
        }

        if ((isNew || before != after || file.Has(RosterColumn.Track)) && enrolment.Track != row.Track)
        {
            fields.Note(RosterColumn.Track, RosterCsv.Track(enrolment.Track), RosterCsv.Track(row.Track));
            enrolment.Track = row.Track;
        }

        if (!after.Role.IsMember())
            enrolment.Seat = null;
        else if (enrolment.Seat is null)
            unseated.Add(enrolment);
        if (after.Role.IsMember() && enrolment.City is null && !file.Faults.Has(row.Number))
            file.Faults.Add(row.Number, RosterColumn.City, new($"A {after.Word} comes from a city.", "Write the city."));
    }

    private void Count(RosterRow row, bool isNew, FieldChanges fields)
    {
        if (isNew)
            added++;
        else if (fields.All.Count > 0)
            changed++;
        else
            unchanged++;
        if ((isNew || fields.All.Count > 0) && changes.Count < ImportAnswer.MostChanges)
            changes.Add(new(row.Number, row.Name, isNew, isNew ? [] : fields.All));
    }

    /// <summary>
    /// Who is taught keeps one seat all year: the lowest that was free before, mayors in front, in the order of the file. A
    /// seat given up here is given on the next time, so that no two hold it in between.
    /// </summary>
    private void Seat(HashSet<int> taken)
    {
        var seat = 0;
        foreach (var enrolment in unseated.OrderBy(e => e.Role))
        {
            while (!taken.Add(seat))
                seat++;
            enrolment.Seat = seat;
        }
    }
}
