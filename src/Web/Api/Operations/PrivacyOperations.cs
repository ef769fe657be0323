using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Portraits;
using CityLeadership.Classroom.Web.Privacy;
using CityLeadership.Classroom.Web.Privacy.Erasing;

namespace CityLeadership.Classroom.Web.Api.Operations;

/// <summary>One person's data, for themselves and for staff; not for programs, because what goes is gone for good.</summary>
internal static class PrivacyOperations
{
    private static readonly Subject Privacy = new("Privacy");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Privacy.Get("/api/people/{id}/data.zip", "downloadPersonData", "Everything that is stored of a person, as a ZIP of tables")
            .AnswersFile("application/zip").Refuses(PrivacyPeople.NoSuchPerson, PrivacyPeople.InOtherProgrammes(["City Leadership 2026"])),
        Privacy.Get("/api/people/{id}/portrait", "readPortrait", "The picture of a person of the programme; nothing where there is none")
            .AnswersFile("image/jpeg").OrNothing().Refuses(CommonRefusals.NotFound),
        Privacy.Put("/api/people/{id}/portrait", "savePortrait", "Keep a square JPEG, which is the body, as a person's portrait")
            .TakesFile("image/jpeg").Refuses(PortraitShelf.NotAPicture, PortraitShelf.TooLarge, PrivacyPeople.NoSuchPerson),
        Privacy.Delete("/api/people/{id}/portrait", "removePortrait", "Take a person's portrait away").Refuses(PrivacyPeople.NoSuchPerson),
        Privacy.Get("/api/people/{id}/erasure", "readErasure", "What erasing a person would take away and what would stay, or how far it has come")
            .Answers<ErasureAnswer>().Refuses(PrivacyPeople.NoSuchPerson),
        Privacy.Post("/api/people/{id}/erasure", "erasePerson", "Erase a person, for good; their name has to be said once more")
            .Takes(new ErasePerson("Ada Lovelace")).Answers<ErasureAnswer>()
            .Refuses(
                ErasureRefusals.Unreadable, ErasureRefusals.NotConfirmed, ErasureRefusals.NotOneself, ErasureRefusals.InClass("Class 3"), ErasureRefusals.ClassesUnknown,
                PrivacyPeople.NoSuchPerson, PrivacyPeople.InOtherProgrammes(["City Leadership 2026"])),
    ];
}
