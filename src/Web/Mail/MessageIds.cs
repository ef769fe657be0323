namespace CityLeadership.Classroom.Web.Mail;

/// <summary>What mailboxes know a mail by.</summary>
internal static class MessageIds
{
    public static string New() => $"{Guid.NewGuid():n}@classroom";
}
