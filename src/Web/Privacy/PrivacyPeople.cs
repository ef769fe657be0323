using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy;

/// <summary>Whose data somebody may ask for or change: their own; staff that of everyone in their programme.</summary>
internal static class PrivacyPeople
{
    internal static readonly Refusal NoSuchPerson = new(
        StatusCodes.Status404NotFound, "noSuchPerson",
        "Nobody by that id is in your programme.",
        "Choose the person from the programme's list.");

    /// <summary>Null: they may.</summary>
    public static async Task<Refusal?> RefusalAsync(ClassroomDb db, SignedInPerson by, string person, CancellationToken cancellation) =>
        person == by.Id ? null
        : by.Role != Role.Staff ? CommonRefusals.NotAllowed
        : await db.Enrolments.AnyAsync(e => e.ProgrammeId == by.Programme && e.PersonId == person, cancellation) ? null
        : NoSuchPerson;

    /// <summary>
    /// Why these staff may neither take away nor erase all that is stored of somebody: it is one person's across programmes, and those of
    /// another one are not theirs. Whoever is staff of each of them may. Null: they may.
    /// </summary>
    public static async Task<Refusal?> ElsewhereAsync(ClassroomDb db, SignedInPerson by, string person, CancellationToken cancellation)
    {
        if (person == by.Id)
            return null;

        var others = await db.Enrolments
            .Where(e => e.PersonId == person && e.ProgrammeId != by.Programme
                && !db.Enrolments.Any(own => own.ProgrammeId == e.ProgrammeId && own.PersonId == by.Id && own.Role == Role.Staff && own.LeftAt == null))
            .OrderBy(e => e.Programme.Name).Select(e => e.Programme.Name).ToListAsync(cancellation);
        return others.Count == 0 ? null : InOtherProgrammes(others);
    }

    public static Refusal InOtherProgrammes(IReadOnlyList<string> names) => new(
        StatusCodes.Status409Conflict, "inOtherProgramme",
        $"They are also in {string.Join(" and ", names.Select(name => $"“{name}”"))}, and what is stored of them is stored for all of it.",
        "Ask somebody who is staff in each of these programmes. The file with their data they can always download themselves, under “My data”.");
}
