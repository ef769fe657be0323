using CityLeadership.Classroom.Web.Api.Keys;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class KeyOperations
{
    private static readonly Subject Keys = new("Keys");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Keys.Get("/api/keys", "readKeys", "The programme's keys for programs").Answers<KeysAnswer>(),
        Keys.Post("/api/keys", "makeKey", "Make a key; it is in this answer and nowhere else")
            .Takes(new MakeKey("The university's dashboard", [Scope.AttendanceRead, Scope.RosterRead], 180)).Answers<NewKeyAnswer>()
            .Refuses(KeyRefusals.Unreadable, KeyRefusals.NoName, KeyRefusals.NoScope, KeyRefusals.NoTerm, KeyRefusals.TooMany),
        Keys.Delete("/api/keys/{id}", "revokeKey", "Revoke a key; it ends at once").Refuses(KeyRefusals.NoSuchKey),
    ];
}
