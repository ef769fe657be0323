namespace CityLeadership.Classroom.Web.Mail;

/// <summary>When a mail that was not taken is tried again: soon at first, then ever more rarely, for about a day and a half.</summary>
internal static class RetryPlan
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(12),
    ];

    /// <summary>So many attempts there are at most.</summary>
    public static int Most => Delays.Length + 1;

    /// <summary>Null: it was tried often enough.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Delays.Length ? Delays[attempts - 1] : null;
}
