using CityLeadership.Classroom.Session;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>Everything the classroom keeps beyond a live session. The same model on SQLite and PostgreSQL.</summary>
public sealed class ClassroomDb(DbContextOptions<ClassroomDb> options) : DbContext(options)
{
    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<City> Cities => Set<City>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<ScheduledSession> ScheduledSessions => Set<ScheduledSession>();

    public DbSet<StoredSeries> StoredSeries => Set<StoredSeries>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<QueuedMail> QueuedMails => Set<QueuedMail>();

    public DbSet<ToldSession> ToldSessions => Set<ToldSession>();

    public DbSet<LinkRequest> LinkRequests => Set<LinkRequest>();

    public DbSet<PersonalLink> PersonalLinks => Set<PersonalLink>();

    public DbSet<Device> Devices => Set<Device>();

    public DbSet<InstitutionAccount> InstitutionAccounts => Set<InstitutionAccount>();

    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();

    public DbSet<ArchivedEntry> ArchivedEntries => Set<ArchivedEntry>();

    public DbSet<LostEntry> LostEntries => Set<LostEntry>();

    public DbSet<ArchivedSession> ArchivedSessions => Set<ArchivedSession>();

    public DbSet<MeasuredSession> MeasuredSessions => Set<MeasuredSession>();

    public DbSet<AttendanceResult> AttendanceResults => Set<AttendanceResult>();

    public DbSet<AttendanceCorrection> AttendanceCorrections => Set<AttendanceCorrection>();

    public DbSet<DoorCheck> DoorChecks => Set<DoorCheck>();

    public DbSet<PhoneCall> PhoneCalls => Set<PhoneCall>();

    public DbSet<RecordingView> RecordingViews => Set<RecordingView>();

    public DbSet<RecordingRule> RecordingRules => Set<RecordingRule>();

    public DbSet<RecordingTerms> RecordingTerms => Set<RecordingTerms>();

    public DbSet<OfferedSlot> OfferedSlots => Set<OfferedSlot>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<StoredPlan> StoredPlans => Set<StoredPlan>();

    public DbSet<StoredBreakoutSet> StoredBreakoutSets => Set<StoredBreakoutSet>();

    public DbSet<StoredExhibit> StoredExhibits => Set<StoredExhibit>();

    public DbSet<StoredPortrait> StoredPortraits => Set<StoredPortrait>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<WebhookMessage> WebhookMessages => Set<WebhookMessage>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<SealingKey> SealingKeys => Set<SealingKey>();

    public DbSet<MachineKey> MachineKeys => Set<MachineKey>();

    public DbSet<MachineWrite> MachineWrites => Set<MachineWrite>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        conventions.Properties<Role>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<GuestPart>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<SessionKind>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<MeetingKind>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<DoorTrouble>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<PhoneOutcome>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<AttendanceStatus>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<MailKind>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<SignInWay>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<WebhookEvent>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<WebhookState>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<AuditDeed>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<AuditMatter>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<RecordingDaysFrom>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<MailState>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        conventions.Properties<string>().HaveMaxLength(Lengths.Text);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<City>().HasIndex(c => new { c.Name, c.Country }).IsUnique();
        model.Entity<Person>().HasIndex(p => p.Email).IsUnique();
        model.Entity<Enrolment>(enrolment =>
        {
            enrolment.HasKey(e => new { e.ProgrammeId, e.PersonId });
            enrolment.HasIndex(e => new { e.ProgrammeId, e.Seat }).IsUnique();
            enrolment.HasIndex(e => e.PersonId);
            enrolment.HasIndex(e => e.CityId);
        });
        model.Entity<ScheduledSession>(session =>
        {
            session.HasIndex(s => new { s.ProgrammeId, s.StartsAt });
            session.HasIndex(s => new { s.SeriesId, s.SeriesPlace }).IsUnique();
            session.Property(s => s.Revision).IsConcurrencyToken();
        });
        model.Entity<StoredSeries>(series =>
        {
            series.HasIndex(s => s.ProgrammeId);
            series.Property(s => s.Version).IsConcurrencyToken();
        });
        model.Entity<CalendarFeed>(feed =>
        {
            feed.HasKey(f => new { f.ProgrammeId, f.PersonId });
            feed.HasIndex(f => f.PersonId);
            feed.HasIndex(f => f.SecretHash).IsUnique();
            feed.Property(f => f.Sealed).HasMaxLength(Lengths.Sealed);
        });
        model.Entity<QueuedMail>(mail =>
        {
            mail.HasOne<Programme>().WithMany().HasForeignKey(m => m.ProgrammeId);
            mail.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
            mail.HasOne<ScheduledSession>().WithMany().HasForeignKey(m => m.SessionId).OnDelete(DeleteBehavior.Cascade);
            mail.HasIndex(m => m.Occasion).IsUnique();
            mail.HasIndex(m => new { m.State, m.NextTryAt });
            mail.HasIndex(m => new { m.ProgrammeId, m.CreatedAt });
            mail.Property(m => m.Subject).HasMaxLength(Lengths.Subject);
            mail.Property(m => m.Text).HasMaxLength(-1);
            mail.Property(m => m.Calendar).HasMaxLength(-1);
        });
        model.Entity<ToldSession>(told =>
        {
            told.HasKey(t => new { t.SessionId, t.PersonId });
            told.HasOne<ScheduledSession>().WithMany().HasForeignKey(t => t.SessionId);
            told.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId);
        });
        model.Entity<LinkRequest>().HasKey(r => r.Email);
        model.Entity<PersonalLink>(link =>
        {
            link.HasIndex(l => l.KeyHash).IsUnique();
            link.HasIndex(l => l.PersonId);
            link.HasIndex(l => l.ProgrammeId);
        });
        model.Entity<Device>(device =>
        {
            device.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);
            device.HasOne<Programme>().WithMany().HasForeignKey(d => d.ProgrammeId);
            device.HasOne(d => d.Link).WithMany().HasForeignKey(d => d.LinkId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<InstitutionAccount>(account =>
        {
            account.HasKey(a => new { a.Issuer, a.Subject });
            account.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
            account.HasIndex(a => new { a.PersonId, a.Issuer }).IsUnique();
        });
        model.Entity<SignInCode>(code =>
        {
            code.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Cascade);
            code.HasIndex(c => c.BrowserHash).IsUnique();
        });
        model.Entity<MachineKey>(key =>
        {
            key.HasOne<Programme>().WithMany().HasForeignKey(k => k.ProgrammeId);
            key.HasOne<Person>().WithMany().HasForeignKey(k => k.MadeBy);
            key.HasIndex(k => k.KeyHash).IsUnique();
            key.Property(k => k.Scopes).HasMaxLength(Lengths.Sealed);
        });
        model.Entity<MachineWrite>(write =>
        {
            write.HasKey(w => new { w.KeyId, w.Name });
            write.HasOne<MachineKey>().WithMany().HasForeignKey(w => w.KeyId);
            write.HasIndex(w => w.BeganAt);
            write.Property(w => w.Body).HasMaxLength(-1);
        });
        model.Entity<ArchivedEntry>(entry =>
        {
            entry.HasKey(e => new { e.SessionId, e.Number });
            entry.Property(e => e.Json).HasMaxLength(-1);
        });
        model.Entity<LostEntry>(entry =>
        {
            entry.HasKey(e => new { e.SessionId, e.EventId });
            entry.Property(e => e.Json).HasMaxLength(-1);
        });
        model.Entity<ArchivedSession>().HasKey(s => s.SessionId);
        model.Entity<MeasuredSession>().HasKey(s => s.SessionId);
        model.Entity<AttendanceCorrection>(correction =>
        {
            correction.HasKey(c => new { c.SessionId, c.PersonId, c.Number });
            correction.HasOne<ScheduledSession>().WithMany().HasForeignKey(c => c.SessionId);
            correction.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
            correction.HasIndex(c => c.PersonId);
        });
        model.Entity<DoorCheck>(check =>
        {
            check.HasKey(c => new { c.SessionId, c.PersonId });
            check.HasOne<ScheduledSession>().WithMany().HasForeignKey(c => c.SessionId);
            check.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
            check.HasIndex(c => c.PersonId);
        });
        model.Entity<PhoneCall>(call =>
        {
            call.HasOne<ScheduledSession>().WithMany().HasForeignKey(c => c.SessionId);
            call.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
            call.HasIndex(c => new { c.SessionId, c.PersonId });
            call.HasIndex(c => c.PersonId);
        });
        model.Entity<RecordingView>(view =>
        {
            view.HasKey(v => new { v.SessionId, v.PersonId });
            view.HasOne<ScheduledSession>().WithMany().HasForeignKey(v => v.SessionId);
            view.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId);
            view.HasIndex(v => v.PersonId);
            // Of two tabs that report at once, one looks again.
            view.Property(v => v.Stretches).HasMaxLength(-1).IsConcurrencyToken();
        });
        model.Entity<RecordingRule>(rule =>
        {
            rule.HasKey(r => r.ProgrammeId);
            rule.HasOne<Programme>().WithOne().HasForeignKey<RecordingRule>(r => r.ProgrammeId);
        });
        model.Entity<RecordingTerms>(terms =>
        {
            terms.HasKey(t => t.SessionId);
            terms.HasOne<ScheduledSession>().WithOne().HasForeignKey<RecordingTerms>(t => t.SessionId);
        });
        model.Entity<OfferedSlot>(slot =>
        {
            slot.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId);
            slot.HasOne<Person>().WithMany().HasForeignKey(s => s.HostId);
            slot.HasIndex(s => new { s.ProgrammeId, s.StartsAt });
            slot.HasIndex(s => new { s.HostId, s.StartsAt, s.Kind }).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
        });
        model.Entity<Meeting>(meeting =>
        {
            meeting.HasKey(m => m.SessionId);
            meeting.HasOne(m => m.Session).WithOne().HasForeignKey<Meeting>(m => m.SessionId);
            meeting.HasOne<Person>().WithMany().HasForeignKey(m => m.MayorId);
            meeting.HasOne<Person>().WithMany().HasForeignKey(m => m.HostId);
            meeting.HasOne<OfferedSlot>().WithMany().HasForeignKey(m => m.SlotId);
            meeting.HasIndex(m => m.MayorId);
            meeting.HasIndex(m => m.HostId);
            meeting.HasIndex(m => new { m.ProgrammeId, m.MayorId, m.Kind }).IsUnique().HasFilter("\"LapsedAt\" IS NULL");
            meeting.HasIndex(m => m.SlotId).IsUnique().HasFilter("\"LapsedAt\" IS NULL");
        });
        model.Entity<StoredPlan>(plan =>
        {
            plan.HasKey(p => p.SessionId);
            plan.HasOne(p => p.Session).WithOne().HasForeignKey<StoredPlan>(p => p.SessionId);
            plan.Property(p => p.Json).HasMaxLength(-1);
        });
        model.Entity<StoredBreakoutSet>(set =>
        {
            set.HasIndex(s => new { s.ProgrammeId, s.Name }).IsUnique();
            set.Property(s => s.Rooms).HasMaxLength(-1);
        });
        model.Entity<StoredExhibit>().HasIndex(e => e.SessionId);
        model.Entity<StoredPortrait>(portrait =>
        {
            portrait.HasKey(p => p.PersonId);
            portrait.HasOne<Person>().WithOne().HasForeignKey<StoredPortrait>(p => p.PersonId);
        });
        model.Entity<Erasure>(erasure =>
        {
            erasure.HasKey(e => e.PersonId);
            erasure.HasOne<Person>().WithOne().HasForeignKey<Erasure>(e => e.PersonId);
        });
        model.Entity<Webhook>(webhook =>
        {
            webhook.HasOne<Programme>().WithMany().HasForeignKey(w => w.ProgrammeId);
            webhook.HasIndex(w => w.ProgrammeId);
            webhook.Property(w => w.Url).HasMaxLength(Lengths.Sealed);
            webhook.Property(w => w.Sealed).HasMaxLength(Lengths.Sealed);
        });
        model.Entity<WebhookMessage>(message =>
        {
            message.HasOne<Webhook>().WithMany().HasForeignKey(m => m.WebhookId);
            message.HasIndex(m => new { m.WebhookId, m.Occasion }).IsUnique();
            message.HasIndex(m => new { m.State, m.NextTryAt });
            message.Property(m => m.Occasion).HasMaxLength(Lengths.Sealed);
            message.Property(m => m.Body).HasMaxLength(-1);
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.HasIndex(e => new { e.ProgrammeId, e.Id });
            entry.HasIndex(e => new { e.PersonId, e.Id });
            entry.HasIndex(e => new { e.By, e.Id });
            entry.HasIndex(e => e.At);
        });
        model.Entity<SealingKey>().Property(k => k.Xml).HasMaxLength(-1);
        model.Entity<AttendanceResult>(result =>
        {
            result.HasKey(r => new { r.SessionId, r.PersonId });
            result.HasIndex(r => r.PersonId);

            // The year's matrix is read from this alone: a row's stays are a hundred times as large as its status.
            result.HasIndex(r => new { r.SessionId, r.PersonId, r.Status });
            result.Property(r => r.Stays).HasMaxLength(-1).HasConversion(new StaysAsText(), StaysAsText.Comparer);
        });
    }
}
